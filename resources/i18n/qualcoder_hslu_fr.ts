<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {0}</source>
        <translation>À propos de {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Code focus groups, see how far coders agree, export tidy tables. Nothing ever leaves this computer.</source>
        <translation>Coder des groupes de discussion, voir jusqu’où va l’accord entre les personnes qui codent, exporter des tableaux propres. Rien ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>An independent program, not affiliated with the project QualCoder.</source>
        <translation>Un programme indépendant, sans lien avec le projet QualCoder.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>icons, {0}</source>
        <translation>icônes, {0}</translation>
    </message>
    <message>
        <source>version unknown</source>
        <translation>version inconnue</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <translation>Créer un nouveau fichier de projet</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation>Ouvrir l’étude d’exemple</translation>
    </message>
    <message>
        <source>Open an invented study to try everything on</source>
        <translation>Ouvrir une étude inventée pour tout essayer</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Importer des transcriptions…</translation>
    </message>
    <message>
        <source>Read transcripts from files into the project</source>
        <translation>Lire des transcriptions depuis des fichiers dans le projet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export codings…</source>
        <translation>Exporter les codages…</translation>
    </message>
    <message>
        <source>Write the codings as a table (CSV)</source>
        <translation>Écrire les codages dans un tableau (CSV)</translation>
    </message>
    <message>
        <source>Change coder…</source>
        <translation>Changer de personne qui code…</translation>
    </message>
    <message>
        <source>Go on coding as another person</source>
        <translation>Continuer à coder comme une autre personne</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>Fermer le projet&#xa0;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Theme, language, suggestions</source>
        <translation>Apparence, langue, suggestions</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back your last step</source>
        <translation>Revenir sur votre dernière étape</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back the step undone last</source>
        <translation>Rétablir la dernière étape annulée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Chercher un code</translation>
    </message>
    <message>
        <source>Search the codebook by id, name or keyword</source>
        <translation>Chercher dans le livre de codes par identifiant, nom ou mot-clé</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>Choisir un code…</translation>
    </message>
    <message>
        <source>Find a code by typing and give it to the selection</source>
        <translation>Trouver un code en tapant et le donner à la sélection</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Apply the last code</source>
        <translation>Appliquer le dernier code</translation>
    </message>
    <message>
        <source>Give the code used last to the selection</source>
        <translation>Donner à la sélection le dernier code utilisé</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nouveau code…</translation>
    </message>
    <message>
        <source>Add a code to the codebook</source>
        <translation>Ajouter un code au livre de codes</translation>
    </message>
    <message>
        <source>Pin or unpin the code</source>
        <translation>Épingler ou détacher le code</translation>
    </message>
    <message>
        <source>Put the chosen code on a digit key, or take it off</source>
        <translation>Mettre le code choisi sur une touche de chiffre, ou l’en retirer</translation>
    </message>
    <message>
        <source>Next coding</source>
        <translation>Codage suivant</translation>
    </message>
    <message>
        <source>Go to the next coding</source>
        <translation>Aller au codage suivant</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Codage précédent</translation>
    </message>
    <message>
        <source>Go to the previous coding</source>
        <translation>Aller au codage précédent</translation>
    </message>
    <message>
        <source>Recode…</source>
        <translation>Recoder…</translation>
    </message>
    <message>
        <source>Give the coding another code</source>
        <translation>Donner un autre code au codage</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Recoder</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Mémo…</translation>
    </message>
    <message>
        <source>Write a memo on the coding</source>
        <translation>Écrire un mémo sur le codage</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation>Supprimer le codage</translation>
    </message>
    <message>
        <source>Take the coding away; undo brings it back</source>
        <translation>Supprimer le codage&#xa0;; Annuler le ramène</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Longer at the end</source>
        <translation>Allonger à la fin</translation>
    </message>
    <message>
        <source>Move the end one word on; of a suggestion, one sentence</source>
        <translation>Avancer la fin d’un mot&#xa0;; d’une phrase pour une suggestion</translation>
    </message>
    <message>
        <source>Shorter at the end</source>
        <translation>Raccourcir à la fin</translation>
    </message>
    <message>
        <source>Move the end one word back; of a suggestion, one sentence</source>
        <translation>Reculer la fin d’un mot&#xa0;; d’une phrase pour une suggestion</translation>
    </message>
    <message>
        <source>Longer at the start</source>
        <translation>Allonger au début</translation>
    </message>
    <message>
        <source>Move the start one word back; of a suggestion, one sentence</source>
        <translation>Reculer le début d’un mot&#xa0;; d’une phrase pour une suggestion</translation>
    </message>
    <message>
        <source>Shorter at the start</source>
        <translation>Raccourcir au début</translation>
    </message>
    <message>
        <source>Move the start one word on; of a suggestion, one sentence</source>
        <translation>Avancer le début d’un mot&#xa0;; d’une phrase pour une suggestion</translation>
    </message>
    <message>
        <source>Rate positive</source>
        <translation>Évaluer comme positif</translation>
    </message>
    <message>
        <source>The passage judges the matter favourably</source>
        <translation>Le passage juge la chose favorablement</translation>
    </message>
    <message>
        <source>Rate negative</source>
        <translation>Évaluer comme négatif</translation>
    </message>
    <message>
        <source>The passage judges the matter unfavourably</source>
        <translation>Le passage juge la chose défavorablement</translation>
    </message>
    <message>
        <source>Rate mixed</source>
        <translation>Évaluer comme mitigé</translation>
    </message>
    <message>
        <source>The passage judges the matter both ways</source>
        <translation>Le passage juge la chose dans les deux sens</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Aucune évaluation</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Retirer l’évaluation</translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation>Suggérer des passages</translation>
    </message>
    <message>
        <source>Look for further passages in this transcript</source>
        <translation>Chercher d’autres passages dans cette transcription</translation>
    </message>
    <message>
        <source>Show suggestions in the text</source>
        <translation>Montrer les suggestions dans le texte</translation>
    </message>
    <message>
        <source>Dashed marks for suggested passages</source>
        <translation>Marques en tirets pour les passages suggérés</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Go to the next suggestion in the text</source>
        <translation>Aller à la suggestion suivante dans le texte</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Go to the previous suggestion in the text</source>
        <translation>Aller à la suggestion précédente dans le texte</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Make a coding of the suggestion</source>
        <translation>Faire un codage de la suggestion</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Rejeter la suggestion</translation>
    </message>
    <message>
        <source>Decide against the suggestion; it does not come back</source>
        <translation>Écarter la suggestion&#xa0;; elle ne revient pas</translation>
    </message>
    <message>
        <source>Next transcript</source>
        <translation>Transcription suivante</translation>
    </message>
    <message>
        <source>Show the next transcript</source>
        <translation>Montrer la transcription suivante</translation>
    </message>
    <message>
        <source>Previous transcript</source>
        <translation>Transcription précédente</translation>
    </message>
    <message>
        <source>Show the previous transcript</source>
        <translation>Montrer la transcription précédente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Put the keyboard into the transcript</source>
        <translation>Mettre le clavier dans la transcription</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every action with its shortcut</source>
        <translation>Chaque action avec son raccourci</translation>
    </message>
    <message>
        <source>About QualCoder-HSLU</source>
        <translation>À propos de QualCoder-HSLU</translation>
    </message>
    <message>
        <source>Version, licence and what it stands on</source>
        <translation>Version, licence et ce sur quoi il repose</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Ajouter le code</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The code&apos;s texts in each language</source>
        <translation>Les textes du code dans chaque langue</translation>
    </message>
    <message>
        <source>The code it belongs to; a theme belongs to none</source>
        <translation>Le code dont il dépend&#xa0;; un thème ne dépend d’aucun</translation>
    </message>
    <message>
        <source>Nothing: it is a theme</source>
        <translation>Rien&#xa0;: c’est un thème</translation>
    </message>
    <message>
        <source>The colour of the theme and of the codes below it</source>
        <translation>La couleur du thème et des codes placés dessous</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>{code}, below {parent}</source>
        <translation>{code}, sous {parent}</translation>
    </message>
    <message>
        <source>Changed texts enter a new version of the codebook; codings keep the version they were made under.</source>
        <translation>Les textes modifiés entrent dans une nouvelle version du livre de codes&#xa0;; les codages gardent la version sous laquelle ils ont été faits.</translation>
    </message>
    <message>
        <source>Give the code a name in one language at least.</source>
        <translation>Donnez un nom au code dans une langue au moins.</translation>
    </message>
</context>
<context>
    <name>CodeModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codage</numerusform>
            <numerusform>%n codages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the codes below</source>
        <translation>
            <numerusform>%n avec les codes placés dessous</numerusform>
            <numerusform>%n avec les codes placés dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>on key {digit}</source>
        <translation>sur la touche {digit}</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Find a code</source>
        <translation>Chercher un code</translation>
    </message>
    <message>
        <source>By id, name, keyword or definition; Enter applies the code at hand</source>
        <translation>Par identifiant, nom, mot-clé ou définition&#xa0;; Entrée applique le code choisi</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Montrer tous les codes</translation>
    </message>
    <message>
        <source>Show all codes (Esc)</source>
        <translation>Montrer tous les codes (Échap)</translation>
    </message>
    <message>
        <source>Rules of the code</source>
        <translation>Règles du code</translation>
    </message>
    <message>
        <source>Show or hide when to use the code, with examples</source>
        <translation>Montrer ou cacher quand utiliser le code, avec des exemples</translation>
    </message>
    <message>
        <source>Add a code…</source>
        <translation>Ajouter un code…</translation>
    </message>
    <message>
        <source>Add the first code of the codebook</source>
        <translation>Ajouter le premier code du livre de codes</translation>
    </message>
    <message>
        <source>The codebook has no codes yet.</source>
        <translation>Le livre de codes n’a pas encore de codes.</translation>
    </message>
    <message>
        <source>No code has “{typed}” in its id, name, keywords or definition.</source>
        <translation>Aucun code n’a «&#xa0;{typed}&#xa0;» dans son identifiant, son nom, ses mots-clés ou sa définition.</translation>
    </message>
    <message>
        <source>Choose a code to read when to use it.</source>
        <translation>Choisissez un code pour lire quand l’utiliser.</translation>
    </message>
    <message>
        <source>This code has no rules yet; write them with Edit code.</source>
        <translation>Ce code n’a pas encore de règles&#xa0;; écrivez-les avec Modifier.</translation>
    </message>
    <message>
        <source>Choose a code in the list first, then pin it.</source>
        <translation>Choisissez d’abord un code dans la liste, puis épinglez-le.</translation>
    </message>
    <message>
        <source>All nine digits are taken: unpin another code first.</source>
        <translation>Les neuf chiffres sont pris&#xa0;: détachez d’abord un autre code.</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Nouveau thème…</translation>
    </message>
    <message>
        <source>Take off key {digit}</source>
        <translation>Retirer de la touche {digit}</translation>
    </message>
    <message>
        <source>Pin on key {digit}</source>
        <translation>Épingler sur la touche {digit}</translation>
    </message>
    <message>
        <source>Pin on a key</source>
        <translation>Épingler sur une touche</translation>
    </message>
    <message>
        <source>Apply to the selection</source>
        <translation>Appliquer à la sélection</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>Nouveau code dessous…</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Supprimer le code</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Choose a code</source>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>Id, name or keyword</source>
        <translation>Identifiant, nom ou mot-clé</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Chercher un code</translation>
    </message>
    <message>
        <source>Enter picks the code at hand, {new} makes a new one, Esc closes</source>
        <translation>Entrée prend le code choisi, {new} en crée un nouveau, Échap ferme</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Codes trouvés</translation>
    </message>
</context>
<context>
    <name>CodeRules</name>
    <message>
        <source>When to use</source>
        <translation>Quand l’utiliser</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Quand ne pas l’utiliser</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Contre-exemple</translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Digital transformation of social services (HSLU)</source>
        <translation>Transformation numérique des services sociaux (HSLU)</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation>Qui code&#xa0;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Coders of this project</source>
        <translation>Personnes qui codent dans ce projet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>New coder</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Type a name or initials.</source>
        <translation>Tapez un nom ou des initiales.</translation>
    </message>
    <message>
        <source>{0} has coded here before.</source>
        <translation>{0} a déjà codé ici.</translation>
    </message>
</context>
<context>
    <name>CodingDesk</name>
    <message>
        <source>Give a code</source>
        <translation>Donner un code</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Sélectionnez d’abord des mots, puis choisissez un code.</translation>
    </message>
    <message>
        <source>{code} stands here already, on overlapping words.</source>
        <translation>{code} se trouve déjà ici, sur des mots qui se chevauchent.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>No code is pinned on {digit}: choose one in the list and pin it.</source>
        <translation>Aucun code n’est épinglé sur {digit}&#xa0;: choisissez-en un dans la liste et épinglez-le.</translation>
    </message>
    <message>
        <source>Choose a coding first: click on it or go there with J.</source>
        <translation>Choisissez d’abord un codage&#xa0;: cliquez dessus ou allez-y avec J.</translation>
    </message>
    <message>
        <source>Accept with another code</source>
        <translation>Accepter avec un autre code</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Un autre code</translation>
    </message>
    <message>
        <source>No suggestions are open in this transcript.</source>
        <translation>Aucune suggestion n’est en attente dans cette transcription.</translation>
    </message>
    <message>
        <source>Choose a suggestion first: S goes to the next one.</source>
        <translation>Choisissez d’abord une suggestion&#xa0;: S va à la suivante.</translation>
    </message>
    <message>
        <source>Suggested: {code}, because of: {words}</source>
        <translation>Suggéré&#xa0;: {code}, en raison de&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>CodingGutter</name>
    <message>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Une erreur dans le programme</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing.</source>
        <translation>Le programme a commis une erreur et n’a pas pu finir ce qu’il faisait.</translation>
    </message>
    <message>
        <source>Your work is saved. If it happens again, send this report to those who look after the program: it says where the fault is and holds no word of your transcripts.</source>
        <translation>Votre travail est enregistré. Si cela se reproduit, envoyez ce rapport à celles et ceux qui s’occupent du programme&#xa0;: il dit où est l’erreur et ne contient aucun mot de vos transcriptions.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Also kept in {0}.</source>
        <translation>Gardé aussi dans {0}.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport a été copié.</translation>
    </message>
    <message>
        <source>{0} report.txt</source>
        <translation>{0} rapport.txt</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>Le rapport n’a pas pu être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Le rapport a été enregistré sous {0}.</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Where codings are. Click to go there.</source>
        <translation>Où sont les codages. Cliquez pour y aller.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export codings</source>
        <translation>Exporter les codages</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>One row for each coding: who said it, its code and quote, and everything known about the speaker.</source>
        <translation>Une ligne par codage&#xa0;: qui parle, le code et la citation, et tout ce que l’on sait de cette personne.</translation>
    </message>
    <message>
        <source>Whose codings</source>
        <translation>Codages de</translation>
    </message>
    <message>
        <source>With codings on what moderators say</source>
        <translation>Avec les codages de ce que dit la modération</translation>
    </message>
    <message>
        <source>With a byte order mark, so that Excel shows accents</source>
        <translation>Avec une marque d’ordre des octets, pour qu’Excel affiche les accents</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} codings.csv</source>
        <translation>{0} codages.csv</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Transcript {0} of {1}</source>
        <translation>Transcription {0} sur {1}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings were written to {0}.</source>
        <translation>
            <numerusform>%Ln codage a été écrit dans {0}.</numerusform>
            <numerusform>%Ln codages ont été écrits dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{0} exists and will be replaced.</source>
        <translation>{0} existe et sera remplacé.</translation>
    </message>
    <message>
        <source>Choose whose codings to write.</source>
        <translation>Choisissez de qui écrire les codages.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Choisissez un fichier dans un dossier qui existe.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Projects (*.fgc)</source>
        <translation>Projets (*.fgc)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import transcripts</source>
        <translation>Importer des transcriptions</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Transcripts from files</source>
        <translation>Transcriptions depuis des fichiers</translation>
    </message>
    <message>
        <source>Word, RTF, HTML, subtitles, text or Markdown; drop them here.</source>
        <translation>Word, RTF, HTML, sous-titres, texte ou Markdown&#xa0;; déposez-les ici.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Take the chosen files off this list (Del)</source>
        <translation>Retirer de cette liste les fichiers choisis (Suppr)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Transcripts (*.docx *.rtf *.html *.htm *.srt *.vtt *.txt *.md);;All files (*)</source>
        <translation>Transcriptions (*.docx *.rtf *.html *.htm *.srt *.vtt *.txt *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading was stopped: {0} of {1} files are listed.</source>
        <translation>Lecture arrêtée&#xa0;: {0} fichiers sur {1} figurent dans la liste.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>à part</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln transcripts</source>
        <translation>
            <numerusform>Importer %Ln transcription</numerusform>
            <numerusform>Importer %Ln transcriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Les fichiers sont en cours de lecture.</translation>
    </message>
    <message>
        <source>None of the files can be read.</source>
        <translation>Aucun des fichiers ne peut être lu.</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Pas encore de fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln tour de parole</numerusform>
            <numerusform>%Ln tours de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read and are skipped</source>
        <translation>
            <numerusform>%Ln fichier ne peut pas être lu et est ignoré</numerusform>
            <numerusform>%Ln fichiers ne peuvent pas être lus et sont ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts were imported.</source>
        <translation>
            <numerusform>%Ln transcription a été importée.</numerusform>
            <numerusform>%Ln transcriptions ont été importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingDetails</name>
    <message>
        <source>Tick who moderates</source>
        <translation>Cocher qui modère</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Un groupe à part</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Who moderates</source>
        <translation>Qui modère</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>First turns</source>
        <translation>Premiers tours de parole</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Without a speaker</source>
        <translation>Sans locuteur·rice</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{0}”.</source>
        <translation>Le même texte est déjà dans le projet, sous «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Everything was understood; nothing was left out.</source>
        <translation>Tout a été compris&#xa0;; rien n’a été écarté.</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Remarques ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Coded segments</source>
        <translation>Segments codés</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Projects opened lately</source>
        <translation>Projets ouverts récemment</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Show or hide: {panel}</source>
        <translation>Montrer ou cacher&#xa0;: {panel}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Codings in this transcript</source>
        <translation>Codages dans cette transcription</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Personne qui code</translation>
    </message>
    <message>
        <source>Read-only: you can look, search and export, not code.</source>
        <translation>Lecture seule&#xa0;: vous pouvez regarder, chercher et exporter, mais pas coder.</translation>
    </message>
    <message>
        <source>This project lies in a {kind}: close it before somebody else opens it.</source>
        <translation>Ce projet se trouve ici&#xa0;: {kind}. Fermez-le avant que quelqu’un d’autre l’ouvre.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Personne qui code&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No transcripts yet. Choose “Import transcripts…” (Ctrl+I) to begin.</source>
        <translation>Pas encore de transcriptions. Choisissez «&#xa0;Importer des transcriptions…&#xa0;» (Ctrl+I) pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codage</numerusform>
            <numerusform>%n codages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour de parole</numerusform>
            <numerusform>%n tours de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Tour de parole {number}</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>suggestions désactivées</translation>
    </message>
    <message>
        <source>looking for passages…</source>
        <translation>recherche de passages…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), by keywords</source>
        <translation>
            <numerusform>%n suggestion, par mots-clés</numerusform>
            <numerusform>%n suggestions, par mots-clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>MemoDialog</name>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Save memo</source>
        <translation>Enregistrer le mémo</translation>
    </message>
    <message>
        <source>Save the memo ({0})</source>
        <translation>Enregistrer le mémo ({0})</translation>
    </message>
    <message>
        <source>What you noticed, why you decided so</source>
        <translation>Ce que vous avez remarqué, pourquoi vous avez décidé ainsi</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Not saved yet: Esc once more leaves the memo as it was.</source>
        <translation>Pas encore enregistré&#xa0;: encore une fois Échap laisse le mémo tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Fermer le message (Échap)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l’étude</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Language of the talks</source>
        <translation>Langue des entretiens</translation>
    </message>
    <message>
        <source>Empty, codes come while reading</source>
        <translation>Vide, les codes viennent en lisant</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Votre nom ou vos initiales</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Personne qui code</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au projet.</translation>
    </message>
    <message>
        <source>This cannot be a file&apos;s name: leave out &lt; &gt; : &quot; / \ | ? * and a full stop at the end.</source>
        <translation>Cela ne peut pas être un nom de fichier&#xa0;: évitez &lt; &gt; : &quot; / \ | ? * et un point à la fin.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <source>{0} exists already: choose another name.</source>
        <translation>{0} existe déjà&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Say who codes: a name or initials.</source>
        <translation>Dites qui code&#xa0;: un nom ou des initiales.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.csv)</source>
        <translation>Livres de codes (*.yaml *.yml *.csv)</translation>
    </message>
    <message>
        <source>From the file {0}</source>
        <translation>Du fichier {0}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>PickerModel</name>
    <message>
        <source>New theme “{name}”</source>
        <translation>Nouveau thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New code “{name}” in {theme}</source>
        <translation>Nouveau code «&#xa0;{name}&#xa0;» dans {theme}</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>Retirer {0} de la liste</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Not found in {0}</source>
        <translation>Introuvable dans {0}</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>turns {first} to {last}</source>
        <translation>tours de parole {first} à {last}</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>tour de parole {number}</translation>
    </message>
    <message>
        <source>Rated positive</source>
        <translation>Évalué comme positif</translation>
    </message>
    <message>
        <source>Rated negative</source>
        <translation>Évalué comme négatif</translation>
    </message>
    <message>
        <source>Rated mixed</source>
        <translation>Évalué comme mitigé</translation>
    </message>
    <message>
        <source>Memo: {memo}</source>
        <translation>Mémo&#xa0;: {memo}</translation>
    </message>
</context>
<context>
    <name>SegmentsPanel</name>
    <message>
        <source>Coded segments</source>
        <translation>Segments codés</translation>
    </message>
    <message>
        <source>A click or Enter shows the passage in its transcript</source>
        <translation>Un clic ou Entrée montre le passage dans sa transcription</translation>
    </message>
    <message>
        <source>{code}: {segments} in {transcripts}</source>
        <translation>{code}&#xa0;: {segments} dans {transcripts}</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcription</numerusform>
            <numerusform>%n transcriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has {code} yet. Select words in the transcript and press Enter on the code, or drag it onto them.</source>
        <translation>Aucun passage n’a encore {code}. Sélectionnez des mots dans la transcription et appuyez sur Entrée sur le code, ou glissez-le dessus.</translation>
    </message>
    <message>
        <source>Choose a code to see the passages that have it.</source>
        <translation>Choisissez un code pour voir les passages qui le portent.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size of transcripts</source>
        <translation>Taille du texte des transcriptions</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Show suggestions in the text</source>
        <translation>Montrer les suggestions dans le texte</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Où tout est gardé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Clair, contraste élevé</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
        <source>beside each project, in a folder named after it</source>
        <translation>à côté de chaque projet, dans un dossier à son nom</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Rapports d’erreurs</translation>
    </message>
    <message>
        <source>The program speaks this language from its next start on.</source>
        <translation>Le programme parlera cette langue dès son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Chercher par nom ou touche</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Participants of this transcript</source>
        <translation>Participant·e·s de cette transcription</translation>
    </message>
    <message>
        <source>No transcripts yet. Import some with Ctrl+I.</source>
        <translation>Pas encore de transcriptions. Importez-en avec Ctrl+I.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participant·e·s</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur·rice</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderator, {spoken}</source>
        <translation>Modération, {spoken}</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour de parole</numerusform>
            <numerusform>%n tours de parole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>apply {0}</source>
        <translation>appliquer {0}</translation>
    </message>
    <message>
        <source>remove code {0}</source>
        <translation>supprimer le code {0}</translation>
    </message>
    <message>
        <source>remove {0}</source>
        <translation>supprimer {0}</translation>
    </message>
    <message>
        <source>recode {0} as {1}</source>
        <translation>recoder {0} en {1}</translation>
    </message>
    <message>
        <source>change boundaries of {0}</source>
        <translation>changer les limites de {0}</translation>
    </message>
    <message>
        <source>join codings of {0}</source>
        <translation>réunir des codages de {0}</translation>
    </message>
    <message>
        <source>memo on project</source>
        <translation>mémo sur le projet</translation>
    </message>
    <message>
        <source>memo on transcript</source>
        <translation>mémo sur la transcription</translation>
    </message>
    <message>
        <source>memo on participant</source>
        <translation>mémo sur la personne</translation>
    </message>
    <message>
        <source>memo on code</source>
        <translation>mémo sur le code</translation>
    </message>
    <message>
        <source>memo on {0}</source>
        <translation>mémo sur {0}</translation>
    </message>
    <message>
        <source>rate {0}</source>
        <translation>évaluer {0}</translation>
    </message>
    <message>
        <source>accept suggestion {0}</source>
        <translation>accepter la suggestion {0}</translation>
    </message>
    <message>
        <source>reject suggestion {0}</source>
        <translation>rejeter la suggestion {0}</translation>
    </message>
    <message>
        <source>new code {0}</source>
        <translation>nouveau code {0}</translation>
    </message>
    <message>
        <source>edit code {0}</source>
        <translation>modifier le code {0}</translation>
    </message>
    <message>
        <source>import codebook</source>
        <translation>importer un livre de codes</translation>
    </message>
    <message>
        <source>import codings from {0}</source>
        <translation>importer des codages de {0}</translation>
    </message>
    <message>
        <source>import attributes from {0}</source>
        <translation>importer des attributs de {0}</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>importer {0}</translation>
    </message>
    <message>
        <source>rename transcript</source>
        <translation>renommer une transcription</translation>
    </message>
    <message>
        <source>mark {0} as assigned</source>
        <translation>marquer {0} comme attribuée</translation>
    </message>
    <message>
        <source>mark {0} as fully coded</source>
        <translation>marquer {0} comme entièrement codée</translation>
    </message>
    <message>
        <source>mark {0} as not coded</source>
        <translation>marquer {0} comme non codée</translation>
    </message>
</context>
<context>
    <name>SuggestionBand</name>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Because of: {words}</source>
        <translation>En raison de&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Code of the suggestions shown</source>
        <translation>Code des suggestions montrées</translation>
    </message>
    <message>
        <source>Show suggestions of one theme only</source>
        <translation>Ne montrer que les suggestions d’un thème</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Recherche de passages</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>Les suggestions sont désactivées pour ce projet.</translation>
    </message>
    <message>
        <source>Open a transcript to see passages suggested for your codes.</source>
        <translation>Ouvrez une transcription pour voir des passages suggérés pour vos codes.</translation>
    </message>
    <message>
        <source>Looking for passages that fit your codes…</source>
        <translation>Recherche de passages qui correspondent à vos codes…</translation>
    </message>
    <message>
        <source>Nothing is suggested here. Ctrl+G looks again, by your keywords.</source>
        <translation>Rien n’est suggéré ici. Ctrl+G cherche à nouveau, d’après vos mots-clés.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short, as it stands in the tree</source>
        <translation>Court, tel qu’il figure dans l’arbre</translation>
    </message>
    <message>
        <source>Keywords, one a line</source>
        <translation>Mots-clés, un par ligne</translation>
    </message>
    <message>
        <source>Words and phrases by which passages are suggested</source>
        <translation>Mots et expressions d’après lesquels des passages sont suggérés</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>What the code means, in a sentence or two</source>
        <translation>Ce que veut dire le code, en une ou deux phrases</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Quand l’utiliser</translation>
    </message>
    <message>
        <source>What a passage must say to have the code</source>
        <translation>Ce que doit dire un passage pour porter le code</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Quand ne pas l’utiliser</translation>
    </message>
    <message>
        <source>What looks like it and belongs to another code</source>
        <translation>Ce qui y ressemble et relève d’un autre code</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>A typical passage</source>
        <translation>Un passage typique</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Contre-exemple</translation>
    </message>
    <message>
        <source>A passage that is easily mistaken for it</source>
        <translation>Un passage qu’on prend facilement pour tel</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>{title}, language {language}</source>
        <translation>{title}, langue {language}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>{speaker}, turn {number}</source>
        <translation>{speaker}, tour de parole {number}</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>No codings here</source>
        <translation>Pas de codages ici</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Code what was said in focus groups; everything stays on this computer.</source>
        <translation>Coder ce qui s’est dit dans des groupes de discussion&#xa0;; tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>A project file dropped here opens.</source>
        <translation>Un fichier de projet déposé ici s’ouvre.</translation>
    </message>
    <message>
        <source>The projects you work on will be listed here; a project file dropped here opens.</source>
        <translation>Les projets sur lesquels vous travaillez figureront ici&#xa0;; un fichier de projet déposé ici s’ouvre.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>{verb}: {step}</source>
        <translation>{verb}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Preparing the sample study…</source>
        <translation>Préparation de l’étude d’exemple…</translation>
    </message>
    <message>
        <source>Choose a coding first: click on it or go there with J.</source>
        <translation>Choisissez d’abord un codage&#xa0;: cliquez dessus ou allez-y avec J.</translation>
    </message>
</context>
<context>
    <name>_CrashHook</name>
    <message>
        <source>The fault reported before happened again.</source>
        <translation>L’erreur déjà signalée s’est reproduite.</translation>
    </message>
</context>
</TS>
