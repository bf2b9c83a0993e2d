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
        <source>Correct transcript…</source>
        <translation>Corriger la transcription…</translation>
    </message>
    <message>
        <source>Correct words, turns and speakers; codings move along</source>
        <translation>Corriger les mots, les tours de parole et les locuteurs&#xa0;; les codages suivent</translation>
    </message>
    <message>
        <source>Codings to look at…</source>
        <translation>Codages à revoir…</translation>
    </message>
    <message>
        <source>Codings whose words were changed by a correction</source>
        <translation>Codages dont les mots ont été changés par une correction</translation>
    </message>
    <message>
        <source>Rename transcript…</source>
        <translation>Renommer la transcription…</translation>
    </message>
    <message>
        <source>Give the open transcript another title</source>
        <translation>Donner un autre titre à la transcription ouverte</translation>
    </message>
    <message>
        <source>Memo on the transcript…</source>
        <translation>Mémo sur la transcription…</translation>
    </message>
    <message>
        <source>Write your memo on the open transcript</source>
        <translation>Écrire votre mémo sur la transcription ouverte</translation>
    </message>
    <message>
        <source>Rename speaker…</source>
        <translation>Renommer le locuteur…</translation>
    </message>
    <message>
        <source>Call who speaks at the caret otherwise, in every transcript</source>
        <translation>Nommer autrement qui parle au curseur, dans chaque transcription</translation>
    </message>
    <message>
        <source>Memo on the project…</source>
        <translation>Mémo sur le projet…</translation>
    </message>
    <message>
        <source>Write your memo on the whole project</source>
        <translation>Écrire votre mémo sur l’ensemble du projet</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personnes…</translation>
    </message>
    <message>
        <source>Participants, organisations, groups, attributes, withdrawal</source>
        <translation>Participants, organisations, groupes, attributs, retrait</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>Tableau de répartition…</translation>
    </message>
    <message>
        <source>Who codes which transcript, and who has coded it fully</source>
        <translation>Qui code quelle transcription, et qui l’a entièrement codée</translation>
    </message>
    <message>
        <source>Mark as fully coded</source>
        <translation>Marquer comme entièrement codée</translation>
    </message>
    <message>
        <source>You have coded all of the open transcript; or take that back</source>
        <translation>Vous avez codé toute la transcription ouverte&#xa0;; ou revenir là-dessus</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Distribuer…</translation>
    </message>
    <message>
        <source>Build a project for another coder, blind or not</source>
        <translation>Préparer un projet pour un autre codeur, à l’aveugle ou non</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <translation>Fusionner une copie…</translation>
    </message>
    <message>
        <source>Bring another coder&apos;s work back, after a preview</source>
        <translation>Ramener le travail d’un autre codeur, après un aperçu</translation>
    </message>
    <message>
        <source>Review agreement…</source>
        <translation>Examiner l&apos;accord…</translation>
    </message>
    <message>
        <source>How far the coders agree, and the passages behind it</source>
        <translation>À quel point les codeurs s&apos;accordent, et les passages derrière les chiffres</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Trancher les différences…</translation>
    </message>
    <message>
        <source>Go through what two coders marked differently, and decide</source>
        <translation>Parcourir ce que deux codeurs ont marqué différemment, et décider</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Commentaires…</translation>
    </message>
    <message>
        <source>What people have said to each other about passages</source>
        <translation>Ce que les personnes se sont dit au sujet de passages</translation>
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
        <source>Accept</source>
        <translation>Accepter</translation>
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
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Accept with another code…</source>
        <translation>Accepter avec un autre code…</translation>
    </message>
    <message>
        <source>Choose another code; a digit gives the code pinned on it</source>
        <translation>Choisir un autre code&#xa0;; un chiffre donne le code épinglé dessus</translation>
    </message>
    <message>
        <source>Why this suggestion</source>
        <translation>Pourquoi cette suggestion</translation>
    </message>
    <message>
        <source>Show or hide what speaks for the suggestion</source>
        <translation>Montrer ou cacher ce qui parle pour la suggestion</translation>
    </message>
    <message>
        <source>Suggestion: one sentence more at the end</source>
        <translation>Suggestion&#xa0;: une phrase de plus à la fin</translation>
    </message>
    <message>
        <source>Move the end of the suggestion on by a sentence</source>
        <translation>Avancer la fin de la suggestion d’une phrase</translation>
    </message>
    <message>
        <source>Suggestion: one sentence less at the end</source>
        <translation>Suggestion&#xa0;: une phrase de moins à la fin</translation>
    </message>
    <message>
        <source>Move the end of the suggestion back by a sentence</source>
        <translation>Reculer la fin de la suggestion d’une phrase</translation>
    </message>
    <message>
        <source>Suggestion: one sentence more at the start</source>
        <translation>Suggestion&#xa0;: une phrase de plus au début</translation>
    </message>
    <message>
        <source>Move the start of the suggestion back by a sentence</source>
        <translation>Reculer le début de la suggestion d’une phrase</translation>
    </message>
    <message>
        <source>Suggestion: one sentence less at the start</source>
        <translation>Suggestion&#xa0;: une phrase de moins au début</translation>
    </message>
    <message>
        <source>Move the start of the suggestion on by a sentence</source>
        <translation>Avancer le début de la suggestion d’une phrase</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>Examiner les suggestions</translation>
    </message>
    <message>
        <source>Go through the suggestions by key, best first</source>
        <translation>Parcourir les suggestions au clavier, les meilleures d’abord</translation>
    </message>
    <message>
        <source>Quality of suggestions…</source>
        <translation>Qualité des suggestions…</translation>
    </message>
    <message>
        <source>How good suggestions have been, and when they are shown</source>
        <translation>Ce que valaient les suggestions, et quand elles sont montrées</translation>
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
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Intercoder agreement</source>
        <translation>Accord entre codeurs</translation>
    </message>
    <message>
        <source>Pair of coders whose passages are shown</source>
        <translation>Paire de codeurs dont les passages sont montrés</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Without them alpha of all themes is {alpha}.</source>
        <translation>Sans eux, l’alpha de tous les thèmes est de {alpha}.</translation>
    </message>
    <message>
        <source>With them alpha of all themes is {alpha}.</source>
        <translation>Avec eux, l’alpha de tous les thèmes est de {alpha}.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>aucun code</translation>
    </message>
    <message>
        <source>Choose two coders or more to compare.</source>
        <translation>Choisissez au moins deux codeurs à comparer.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
</context>
<context>
    <name>AttributeDialog</name>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nouvel attribut</translation>
    </message>
    <message>
        <source>Save attribute</source>
        <translation>Enregistrer l&apos;attribut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Check one at least.</source>
        <translation>Cochez au moins une ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Choix&#xa0;: %Ln</numerusform>
            <numerusform>Choix&#xa0;: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>First coder (A)</source>
        <translation>Premier codeur (A)</translation>
    </message>
    <message>
        <source>Second coder (B)</source>
        <translation>Second codeur (B)</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Ouverts seulement</translation>
    </message>
    <message>
        <source>Leave out what is settled</source>
        <translation>Laisser de côté ce qui est tranché</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Toutes les transcriptions</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>{settled} of {count} settled</source>
        <translation>{settled} sur {count} tranchés</translation>
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
        <source>Two coders have this name: choose one.</source>
        <translation>Deux personnes portent ce nom&#xa0;: choisissez-en une.</translation>
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
        <source>withdrawn</source>
        <translation>retiré</translation>
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
    <name>Columns</name>
    <message>
        <source>Read as a table</source>
        <translation>Lire comme tableau</translation>
    </message>
    <message>
        <source>This file was not taken for a table of turns.</source>
        <translation>Ce fichier n’a pas été pris pour un tableau de tours.</translation>
    </message>
    <message>
        <source>These are the columns</source>
        <translation>Ce sont les bonnes colonnes</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>sont laissés de côté</translation>
    </message>
    <message>
        <source>become codings where the codebook has them</source>
        <translation>deviennent des codages là où le livre de codes les contient</translation>
    </message>
    <message>
        <source>become codings; missing codes are made</source>
        <translation>deviennent des codages&#xa0;; les codes manquants sont créés</translation>
    </message>
    <message>
        <source>The codes of the table</source>
        <translation>Les codes du tableau</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Dans le livre de codes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>{0}   {1}</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>est créé</translation>
    </message>
    <message>
        <source>not there: left out</source>
        <translation>absent&#xa0;: laissé de côté</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Write comment</source>
        <translation>Écrire le commentaire</translation>
    </message>
    <message>
        <source>Write the comment (Ctrl+Return)</source>
        <translation>Écrire le commentaire (Ctrl+Retour)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What should this person look at, and why</source>
        <translation>Ce que cette personne devrait regarder, et pourquoi</translation>
    </message>
</context>
<context>
    <name>CommentPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – à</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open comments only</source>
        <translation>Commentaires ouverts seulement</translation>
    </message>
    <message>
        <source>Comment… (T)</source>
        <translation>Commentaire… (T)</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>Fait (D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove a comment that you wrote; undoable</source>
        <translation>Supprimer un commentaire que vous avez écrit&#xa0;; annulable</translation>
    </message>
    <message>
        <source>No comment. T writes one about the passage at hand.</source>
        <translation>Aucun commentaire. T en écrit un sur le passage choisi.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Open again (D)</source>
        <translation>Rouvrir (D)</translation>
    </message>
</context>
<context>
    <name>CommentsWindow</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>No comment. Select a passage in the transcript, then T writes one about it.</source>
        <translation>Aucun commentaire. Sélectionnez un passage dans la transcription, puis T en écrit un à son sujet.</translation>
    </message>
    <message>
        <source>Select the passage in the transcript first.</source>
        <translation>Sélectionnez d’abord le passage dans la transcription.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la copie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
</context>
<context>
    <name>Confusions</name>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>What one coder calls one code and the other another</source>
        <translation>Ce qu’un codeur appelle d’un code et l’autre d’un autre</translation>
    </message>
    <message>
        <source>Show the passages</source>
        <translation>Montrer les passages</translation>
    </message>
    <message>
        <source>The passages behind the cell at hand (Return)</source>
        <translation>Les passages derrière la cellule choisie (Retour)</translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Characters; on the diagonal what both gave.</source>
        <translation>Lignes&#xa0;: {a}. Colonnes&#xa0;: {b}. Caractères&#xa0;; sur la diagonale, ce que les deux ont donné.</translation>
    </message>
    <message>
        <source>These coders marked nothing in common transcripts.</source>
        <translation>Ces codeurs n’ont rien marqué dans des transcriptions communes.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{a}: {code}. {b}: {other}. {n} characters.</source>
        <translation>{a}&#xa0;: {code}. {b}&#xa0;: {other}. {n} caractères.</translation>
    </message>
    <message>
        <source>Show {code} in the codebook</source>
        <translation>Montrer {code} dans le livre de codes</translation>
    </message>
    <message>
        <source>Show in the codebook</source>
        <translation>Montrer dans le livre de codes</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Quand l&apos;utiliser</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Quand ne pas l&apos;utiliser</translation>
    </message>
</context>
<context>
    <name>ConsensusWindow</name>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Take everything that both marked identically into the consensus (Shift+A)</source>
        <translation>Reprendre dans le consensus tout ce que les deux ont marqué à l’identique (Maj+A)</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>J next, K previous, Return shows the transcript</source>
        <translation>J suivant, K précédent, Retour montre la transcription</translation>
    </message>
    <message>
        <source>Choose two coders who coded the same transcripts.</source>
        <translation>Choisissez deux codeurs qui ont codé les mêmes transcriptions.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Accept all agreed passages ({count})</source>
        <translation>Accepter tous les passages concordants ({count})</translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Commentaires ({count})</translation>
    </message>
    <message>
        <source>as {coder}</source>
        <translation>comme {coder}</translation>
    </message>
    <message>
        <source>union</source>
        <translation>union</translation>
    </message>
    <message>
        <source>intersection</source>
        <translation>intersection</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>autre code</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>aucun code</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Autre code</translation>
    </message>
    <message>
        <source>Every difference of these two coders is settled.</source>
        <translation>Toutes les différences entre ces deux codeurs sont tranchées.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed passage(s) taken over</source>
        <translation>
            <numerusform>%n passage concordant repris</numerusform>
            <numerusform>%n passages concordants repris</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the rule as reason first, then add it.</source>
        <translation>Écrivez d’abord la règle comme raison, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>Added to the rules of {code}; Ctrl+Z takes it back.</source>
        <translation>Ajouté aux règles de {code}&#xa0;; Ctrl+Z revient là-dessus.</translation>
    </message>
    <message>
        <source>This rule stands with {code} already.</source>
        <translation>Cette règle figure déjà sous {code}.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Reviewed and accepted</source>
        <translation>Examinées et acceptées</translation>
    </message>
    <message numerus="yes">
        <source>%n by chance</source>
        <translation>
            <numerusform>%n tiré au hasard</numerusform>
            <numerusform>%n tirés au hasard</numerusform>
        </translation>
    </message>
    <message>
        <source>{open}. Today {reviewed} reviewed, {accepted} accepted.</source>
        <translation>{open}. Aujourd’hui, examinées&#xa0;: {reviewed}, acceptées&#xa0;: {accepted}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Altogether {reviewed} reviewed, {accepted} accepted.</source>
        <translation>En tout, examinées&#xa0;: {reviewed}, acceptées&#xa0;: {accepted}.</translation>
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
    <name>DisagreementList</name>
    <message>
        <source>Boundaries differ</source>
        <translation>Limites différentes</translation>
    </message>
    <message>
        <source>Only {coder}</source>
        <translation>Seulement {coder}</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Autre code</translation>
    </message>
    <message>
        <source>Alike since</source>
        <translation>Identique depuis</translation>
    </message>
    <message>
        <source>Nothing to compare any more</source>
        <translation>Plus rien à comparer</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>settled differently by several people</source>
        <translation>tranché différemment par plusieurs personnes</translation>
    </message>
    <message>
        <source>changed since it was settled</source>
        <translation>changé depuis qu’il a été tranché</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Passes…</source>
        <translation>Passes…</translation>
    </message>
    <message>
        <source>Code again, to be compared with yourself</source>
        <translation>Coder de nouveau, pour se comparer à soi-même</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>How much to code twice for an interval of a wanted width</source>
        <translation>Combien coder deux fois pour un intervalle d’une largeur voulue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the table for a paper, or raw lengths</source>
        <translation>Écrire le tableau pour un article, ou les longueurs brutes</translation>
    </message>
    <message>
        <source>Table for a paper…</source>
        <translation>Tableau pour un article…</translation>
    </message>
    <message>
        <source>Raw lengths…</source>
        <translation>Longueurs brutes…</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;Tables (*.csv)</source>
        <translation>Documents Word (*.docx);;Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>Export agreement</source>
        <translation>Exporter l’accord</translation>
    </message>
    <message>
        <source>agreement lengths</source>
        <translation>longueurs de l’accord</translation>
    </message>
    <message>
        <source>Export raw lengths</source>
        <translation>Exporter les longueurs brutes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Words of somebody who has withdrawn are masked here: undo the withdrawal or delete the words for good before you correct this transcript.</source>
        <translation>Les propos d&apos;une personne qui s&apos;est retirée sont masqués ici&#xa0;: annulez le retrait ou effacez ces propos définitivement avant de corriger cette transcription.</translation>
    </message>
    <message>
        <source>Saved. Codings to look at: {count}</source>
        <translation>Enregistré. Codages à revoir&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les revoir</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Correct {title}</source>
        <translation>Corriger {title}</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Enregistrer comme nouvelle version</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour de parole</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Scinder au curseur</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Joindre au suivant</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Joindre au précédent</translation>
    </message>
    <message>
        <source>Set for this turn</source>
        <translation>Attribuer ce tour</translation>
    </message>
    <message>
        <source>For all their turns</source>
        <translation>Pour tous ses tours</translation>
    </message>
    <message>
        <source>This transcript has no turns to correct.</source>
        <translation>Cette transcription n&apos;a pas de tour de parole à corriger.</translation>
    </message>
    <message>
        <source>Turn {number} · {speaker}</source>
        <translation>Tour {number} · {speaker}</translation>
    </message>
    <message>
        <source>Put the caret between two words of the turn first.</source>
        <translation>Placez d&apos;abord le curseur entre deux mots du tour.</translation>
    </message>
    <message>
        <source>There is no turn after this one.</source>
        <translation>Il n&apos;y a pas de tour après celui-ci.</translation>
    </message>
    <message>
        <source>There is no turn before this one.</source>
        <translation>Il n&apos;y a pas de tour avant celui-ci.</translation>
    </message>
    <message>
        <source>Not saved yet: Esc once more leaves the transcript as it was.</source>
        <translation>Pas encore enregistré&#xa0;: Échap encore une fois laisse la transcription telle quelle.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Passage and reasons</source>
        <translation>Passage et raisons</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>tour de parole {number}</translation>
    </message>
    <message>
        <source>Coded so already: </source>
        <translation>Déjà codé ainsi&#xa0;: </translation>
    </message>
    <message>
        <source>Keywords of the code: {words}.</source>
        <translation>Mots-clés du code&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Words by which passages of the code are known: {words}.</source>
        <translation>Mots auxquels on reconnaît les passages du code&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>It is like the definition: {words}</source>
        <translation>Ressemble à la définition&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Found by {engine}.</source>
        <translation>Trouvé&#xa0;: {engine}.</translation>
    </message>
    <message>
        <source>Drawn by chance, not for its score: such passages tell how much is still missed.</source>
        <translation>Tiré au hasard, et non pour son score&#xa0;: de tels passages disent combien il en manque encore.</translation>
    </message>
    <message>
        <source>Of {reviewed} “{band}” ones reviewed, {accepted} were right so far.</source>
        <translation>Sur {reviewed} suggestions «&#xa0;{band}&#xa0;» examinées, {accepted} étaient justes jusqu’ici.</translation>
    </message>
    <message>
        <source>None that are “{band}” has been reviewed yet.</source>
        <translation>Aucune suggestion «&#xa0;{band}&#xa0;» n’a encore été examinée.</translation>
    </message>
    <message>
        <source>It is in doubt: a decision on it teaches most.</source>
        <translation>Elle est douteuse&#xa0;: c’est une décision à son sujet qui apprend le plus.</translation>
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
    <name>FileList</name>
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
        <translation>Tours de parole</translation>
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
        <translation>Remarques</translation>
    </message>
    <message>
        <source>own</source>
        <translation>à part</translation>
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
    <name>FoundTree</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>Distribuer</translation>
    </message>
    <message>
        <source>A new project file for another coder, with the codebook and some transcripts. What they do comes back by merging.</source>
        <translation>Un nouveau fichier de projet pour un autre codeur, avec le livre de codes et quelques transcriptions. Son travail revient par une fusion.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Personne qui code</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Blind: nothing that others did, and no suggestions</source>
        <translation>À l’aveugle&#xa0;: rien de ce que d’autres ont fait, et pas de suggestions</translation>
    </message>
    <message>
        <source>For independent coding; without it all codings and memos go along</source>
        <translation>Pour un codage indépendant&#xa0;; sinon, tous les codages et mémos sont transmis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>As in the roster</source>
        <translation>Comme dans le tableau de répartition</translation>
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
        <source>coder</source>
        <translation>codeur</translation>
    </message>
    <message>
        <source>Say for whom: choose a coder or type a name.</source>
        <translation>Dites pour qui&#xa0;: choisissez un codeur ou tapez un nom.</translation>
    </message>
    <message>
        <source>Choose at least one transcript.</source>
        <translation>Choisissez au moins une transcription.</translation>
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
        <source>{0} exists already: choose another name.</source>
        <translation>{0} existe déjà&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Building the file…</source>
        <translation>Préparation du fichier…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Arrêté&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is for {coder}, blind, with %n transcript(s).</source>
        <translation>
            <numerusform>{file} est pour {coder}, à l’aveugle, avec %n transcription.</numerusform>
            <numerusform>{file} est pour {coder}, à l’aveugle, avec %n transcriptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is for {coder}, with %n transcript(s).</source>
        <translation>
            <numerusform>{file} est pour {coder}, avec %n transcription.</numerusform>
            <numerusform>{file} est pour {coder}, avec %n transcriptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
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
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Word, OpenDocument, RTF, PDF, HTML, subtitles, text, Markdown, tables (CSV, Excel), ELAN, TEI or JSON; drop them here.</source>
        <translation>Word, OpenDocument, RTF, PDF, HTML, sous-titres, texte, Markdown, tableaux (CSV, Excel), ELAN, TEI ou JSON&#xa0;; déposez-les ici.</translation>
    </message>
    <message>
        <source>Transcripts (*.docx *.odt *.rtf *.doc *.pdf *.html *.htm *.srt *.vtt *.txt *.md *.csv *.tsv *.xlsx *.ods *.eaf *.xml *.json);;All files (*)</source>
        <translation>Transcriptions (*.docx *.odt *.rtf *.doc *.pdf *.html *.htm *.srt *.vtt *.txt *.md *.csv *.tsv *.xlsx *.ods *.eaf *.xml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading was stopped: {0} of {1} files are listed.</source>
        <translation>Lecture arrêtée&#xa0;: {0} fichiers sur {1} figurent dans la liste.</translation>
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
        <source>The transcripts are being imported.</source>
        <translation>Les transcriptions sont en cours d&apos;importation.</translation>
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
    <message>
        <source>Say under “Columns” who speaks in {0}, or leave the file out.</source>
        <translation>Indiquez sous «&#xa0;Colonnes&#xa0;» qui parle dans {0}, ou laissez ce fichier de côté.</translation>
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
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts were imported.</source>
        <translation>
            <numerusform>%Ln transcription a été importée.</numerusform>
            <numerusform>%Ln transcriptions ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped: nothing was imported.</source>
        <translation>L&apos;importation a été arrêtée&#xa0;: rien n&apos;a été importé.</translation>
    </message>
</context>
<context>
    <name>IncomingDetails</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Un groupe à part</translation>
    </message>
    <message>
        <source>Nobody is labelled</source>
        <translation>Personne n&apos;est désigné</translation>
    </message>
    <message>
        <source>How the file marks who speaks: choose one, or type a template such as [{name}] ({time}) and press Enter.</source>
        <translation>Comment le fichier marque qui parle&#xa0;: choisissez une façon, ou saisissez un modèle tel que [{name}] ({time}) et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without a label are a moderator&apos;s</source>
        <translation>
            <numerusform>%Ln question sans étiquette vient de la modération</numerusform>
            <numerusform>%Ln questions sans étiquette viennent de la modération</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}   {1} labels, {2} speakers</source>
        <translation>{0}   {1} étiquettes, {2} locuteurs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Remarques ({0})</translation>
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
    <name>LearningCurve</name>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Nothing was decided on this code&apos;s suggestions yet.</source>
        <translation>Rien n’a encore été décidé sur les suggestions de ce code.</translation>
    </message>
    <message>
        <source>After {count} decisions {share} % of the latest ten were right, at best {most} %.</source>
        <translation>Après {count} décisions, {share}&#xa0;% des dix dernières étaient justes, au mieux {most}&#xa0;%.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
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
        <source>Coder: {name}, blind copy</source>
        <translation>Personne qui code&#xa0;: {name}, copie à l’aveugle</translation>
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
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
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
    <name>Merge</name>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>la transcription</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mitigé</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>changé des deux côtés</translation>
    </message>
    <message>
        <source>stands otherwise in the copy</source>
        <translation>figure autrement dans la copie</translation>
    </message>
    <message>
        <source>changed in the copy by another coder</source>
        <translation>changé dans la copie par un autre codeur</translation>
    </message>
    <message>
        <source>removed here, changed in the copy</source>
        <translation>supprimé ici, changé dans la copie</translation>
    </message>
    <message>
        <source>removed in the copy, not here</source>
        <translation>supprimé dans la copie, pas ici</translation>
    </message>
    <message>
        <source>not here: import it, then merge again</source>
        <translation>pas ici&#xa0;: importez-la, puis fusionnez de nouveau</translation>
    </message>
    <message>
        <source>corrected in the copy: its codings stay there</source>
        <translation>corrigée dans la copie&#xa0;: ses codages y restent</translation>
    </message>
    <message>
        <source>its words are gone here: it stays in the copy</source>
        <translation>ses mots ont disparu ici&#xa0;: il reste dans la copie</translation>
    </message>
    <message>
        <source>Coding {0}</source>
        <translation>Codage {0}</translation>
    </message>
    <message>
        <source>Decision on a suggestion {0}</source>
        <translation>Décision sur une suggestion {0}</translation>
    </message>
    <message>
        <source>Ruling on {0}</source>
        <translation>Arbitrage sur {0}</translation>
    </message>
    <message>
        <source>Comment {0}</source>
        <translation>Commentaire {0}</translation>
    </message>
    <message>
        <source>Memo on {0}</source>
        <translation>Mémo sur {0}</translation>
    </message>
    <message>
        <source>Roster of {0}</source>
        <translation>Répartition de {0}</translation>
    </message>
    <message>
        <source>Coder {0}</source>
        <translation>Codeur {0}</translation>
    </message>
    <message>
        <source>Pass {0}</source>
        <translation>Passe {0}</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>Text of code {0}</source>
        <translation>Texte du code {0}</translation>
    </message>
    <message>
        <source>Organisation {0}</source>
        <translation>Organisation {0}</translation>
    </message>
    <message>
        <source>Participant {0}</source>
        <translation>Participant {0}</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Groupe {0}</translation>
    </message>
    <message>
        <source>Membership of {0}</source>
        <translation>Appartenance de {0}</translation>
    </message>
    <message>
        <source>Attribute {0}</source>
        <translation>Attribut {0}</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Valeur de {0}</translation>
    </message>
    <message>
        <source>Transcript {0}</source>
        <translation>Transcription {0}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
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
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {file}</source>
        <translation>Fusionner {file}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>What the copy brings</source>
        <translation>Ce que la copie apporte</translation>
    </message>
    <message>
        <source>Looking at the copy…</source>
        <translation>Examen de la copie…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Ours and theirs</source>
        <translation>Ici et dans la copie</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>Keep all ours</source>
        <translation>Tout garder d’ici</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Tout prendre de la copie</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Conflits ({count})</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>Stopped: nothing was merged.</source>
        <translation>Arrêté&#xa0;: rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>Codings: {new} new, {changed} changed, {removed} removed.</source>
        <translation>Codages&#xa0;: {new} nouveaux, {changed} changés, {removed} supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>Other things: %n</source>
        <translation>
            <numerusform>Autre chose&#xa0;: %n</numerusform>
            <numerusform>Autres choses&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To look at after a correction: %n</source>
        <translation>
            <numerusform>À revoir après une correction&#xa0;: %n</numerusform>
            <numerusform>À revoir après une correction&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Rien de nouveau&#xa0;: tout est déjà ici.</translation>
    </message>
    <message>
        <source>Of {all} conflicts theirs is taken in {theirs}; else ours stays.</source>
        <translation>Sur {all} conflits, la version de la copie est prise pour {theirs}&#xa0;; sinon, celle d’ici reste.</translation>
    </message>
    <message>
        <source>No conflicts. Undo takes the whole merge back.</source>
        <translation>Pas de conflits. Annuler revient sur toute la fusion.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>{file} is merged: {new} new, {changed} changed, {removed} removed; conflicts: {conflicts}, theirs taken of {theirs}.</source>
        <translation>{file} est fusionné&#xa0;: {new} nouveaux, {changed} changés, {removed} supprimés&#xa0;; conflits&#xa0;: {conflicts}, dont {theirs} avec la version de la copie.</translation>
    </message>
    <message>
        <source>Two coders are called {name} now.</source>
        <translation>Deux codeurs s’appellent maintenant {name}.</translation>
    </message>
    <message>
        <source>They are one person…</source>
        <translation>C’est une seule personne…</translation>
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
    <name>Naming</name>
    <message>
        <source>Put the caret into the turn of a speaker first.</source>
        <translation>Placez d’abord le curseur dans le tour d’un locuteur.</translation>
    </message>
    <message>
        <source>Rename speaker in every transcript</source>
        <translation>Renommer le locuteur dans chaque transcription</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Renommer partout</translation>
    </message>
    <message>
        <source>In the texts the label stays as it was typed. Two people who are one: see Team.</source>
        <translation>Dans les textes, l’étiquette reste telle qu’elle a été saisie. Deux personnes qui n’en font qu’une&#xa0;: voir Équipe.</translation>
    </message>
    <message>
        <source>Rename transcript</source>
        <translation>Renommer la transcription</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Transcription&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Projet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
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
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The same text is in this list already, as “{0}”.</source>
        <translation>Le même texte est déjà dans cette liste, sous «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{0}”.</source>
        <translation>Le même texte est déjà dans le projet, sous «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>The codes of the table: see under “Columns” what becomes of them.</source>
        <translation>Les codes du tableau&#xa0;: voyez sous «&#xa0;Colonnes&#xa0;» ce qu’ils deviennent.</translation>
    </message>
    <message>
        <source>Everything was understood; nothing was left out.</source>
        <translation>Tout a été compris&#xa0;; rien n&apos;a été laissé de côté.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}
Enter shows the line.</source>
        <translation>{0}
Entrée montre la ligne.</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Ligne {0}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>Les suggestions sont désactivées pour ce projet.</translation>
    </message>
    <message>
        <source>Open a transcript to see passages suggested for your codes.</source>
        <translation>Ouvrez une transcription pour voir les passages suggérés pour vos codes.</translation>
    </message>
    <message>
        <source>Looking for passages that fit your codes…</source>
        <translation>Recherche de passages qui conviennent à vos codes…</translation>
    </message>
    <message>
        <source>Muted because too few were right: {codes}.</source>
        <translation>En sourdine, car trop peu étaient justes&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Nothing is open here. Ctrl+G looks again.</source>
        <translation>Rien n’est en attente ici. Ctrl+G cherche de nouveau.</translation>
    </message>
    <message>
        <source>Code first: suggestions are shown for transcripts you marked as fully coded.</source>
        <translation>Coder d’abord&#xa0;: les suggestions sont montrées pour les transcriptions que vous avez marquées comme entièrement codées.</translation>
    </message>
    <message>
        <source>Code first: suggestions are shown when you have marked this transcript as fully coded.</source>
        <translation>Coder d’abord&#xa0;: les suggestions sont montrées une fois que vous avez marqué cette transcription comme entièrement codée.</translation>
    </message>
</context>
<context>
    <name>OnePersonDialog</name>
    <message>
        <source>Two names, one person</source>
        <translation>Deux noms, une personne</translation>
    </message>
    <message>
        <source>Make one person</source>
        <translation>Réunir en une personne</translation>
    </message>
    <message>
        <source>A person who has coded on two computers, or under two names, is known as two coders. The other coder’s work becomes a further pass of the one who stays; no coding is changed, and undo parts them again.</source>
        <translation>Une personne qui a codé sur deux ordinateurs, ou sous deux noms, est connue comme deux codeurs. Le travail de l’autre codeur devient une passe de plus de celui qui reste&#xa0;; aucun codage n’est changé, et Annuler les sépare de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Is the same person</source>
        <translation>Est la même personne</translation>
    </message>
    <message>
        <source>Choose two different coders.</source>
        <translation>Choisissez deux codeurs différents.</translation>
    </message>
    <message>
        <source>You are coding as this person: let this one stay.</source>
        <translation>C’est comme cette personne que vous codez&#xa0;: faites-la rester.</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>Agreement over time</source>
        <translation>Accord dans le temps</translation>
    </message>
    <message>
        <source>Transcripts, as they were coded</source>
        <translation>Transcriptions, dans l’ordre où elles ont été codées</translation>
    </message>
    <message>
        <source>Coded until</source>
        <translation>Codé jusqu’au</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>{code}: alpha by transcripts, in the order in which the coders finished.</source>
        <translation>{code}&#xa0;: alpha par transcriptions, dans l’ordre où les codeurs ont fini.</translation>
    </message>
    <message>
        <source>No transcript was coded by two coders yet.</source>
        <translation>Aucune transcription n’a encore été codée par deux codeurs.</translation>
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
    <name>Pairs</name>
    <message>
        <source>Alpha of pairs of coders</source>
        <translation>Alpha des paires de codeurs</translation>
    </message>
    <message>
        <source>{code}: alpha of each pair; the warmer, the better they agree.</source>
        <translation>{code}&#xa0;: alpha de chaque paire&#xa0;; plus la couleur est chaude, mieux elle s’accorde.</translation>
    </message>
    <message>
        <source>{a} and {b}: alpha {alpha}, agreement {percent}, {n} units.</source>
        <translation>{a} et {b}&#xa0;: alpha {alpha}, accord {percent}, {n} unités.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Earlier turns</source>
        <translation>Tours précédents</translation>
    </message>
    <message>
        <source>Later turns</source>
        <translation>Tours suivants</translation>
    </message>
    <message>
        <source>Turns {0} to {1} of {2}</source>
        <translation>Tours {0} à {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>PassageLists</name>
    <message>
        <source>Kinds of passages</source>
        <translation>Sortes de passages</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Show in the transcript</source>
        <translation>Montrer dans la transcription</translation>
    </message>
    <message>
        <source>Go to this passage in the main window (Return)</source>
        <translation>Aller à ce passage dans la fenêtre principale (Retour)</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Decide on this passage for the consensus (S)</source>
        <translation>Décider de ce passage pour le consensus (S)</translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation>Montrer tous les passages</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Boundaries differ</source>
        <translation>Limites différentes</translation>
    </message>
    <message>
        <source>Only {coder}</source>
        <translation>Seulement {coder}</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Autre code</translation>
    </message>
    <message>
        <source>The passage as {coder} marked it</source>
        <translation>Le passage comme {coder} l&apos;a marqué</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <source>The passage with the turns around it</source>
        <translation>Le passage avec les tours qui l’entourent</translation>
    </message>
    <message>
        <source>What only the first coder marked is underlined</source>
        <translation>Ce que seul le premier codeur a marqué est souligné</translation>
    </message>
    <message>
        <source>What only the second coder marked is underlined with dashes</source>
        <translation>Ce que seul le second codeur a marqué est souligné de tirets</translation>
    </message>
    <message>
        <source>What both marked with one code is filled; with two codes, grey</source>
        <translation>Ce que les deux ont marqué d’un même code est rempli&#xa0;; de deux codes, gris</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{coder}: {codes}</source>
        <translation>{coder}&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Consensus: {codes} ({verdict})</source>
        <translation>Consensus&#xa0;: {codes} ({verdict})</translation>
    </message>
</context>
<context>
    <name>PassesDialog</name>
    <message>
        <source>Passes of {name}</source>
        <translation>Passes de {name}</translation>
    </message>
    <message>
        <source>Code the same transcripts again in a further pass, without seeing what you coded before; then compare both passes here. Nothing of either is lost, but what was done before cannot be undone any more.</source>
        <translation>Coder encore une fois les mêmes transcriptions dans une nouvelle passe, sans voir ce que vous aviez codé&#xa0;; puis comparer ici les deux passes. Rien ne se perd, mais ce qui a été fait avant ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Pass {number}</source>
        <translation>Passe {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codage</numerusform>
            <numerusform>%Ln codages</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>La commencer</translation>
    </message>
    <message>
        <source>Work in it</source>
        <translation>Y travailler</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The pass before it has no codings yet.</source>
        <translation>La passe précédente n’a pas encore de codages.</translation>
    </message>
    <message>
        <source>You are working in this pass.</source>
        <translation>Vous travaillez dans cette passe.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Groups (* moderates)</source>
        <translation>Groupes (* modère)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Tables of people</source>
        <translation>Tableaux des personnes</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Speaking shares</source>
        <translation>Parts de parole</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Read attributes or survey answers from CSV or XLSX, after a preview</source>
        <translation>Lire des attributs ou des réponses d&apos;enquête depuis CSV ou XLSX, après un aperçu</translation>
    </message>
    <message>
        <source>New attribute…</source>
        <translation>Nouvel attribut…</translation>
    </message>
    <message>
        <source>Add a column: text, number, choice or date</source>
        <translation>Ajouter une colonne&#xa0;: texte, nombre, choix ou date</translation>
    </message>
    <message>
        <source>Change attribute…</source>
        <translation>Modifier l&apos;attribut…</translation>
    </message>
    <message>
        <source>Another name or type for the column with the current cell</source>
        <translation>Un autre nom ou type pour la colonne de la cellule courante</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>Supprimer l&apos;attribut</translation>
    </message>
    <message>
        <source>Take away the column with the current cell and its values; undoable</source>
        <translation>Enlever la colonne de la cellule courante et ses valeurs&#xa0;; annulable</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>Nouvelle organisation…</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Add a focus group that is still to meet</source>
        <translation>Ajouter un groupe de discussion qui doit encore se réunir</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Couleur suivante</translation>
    </message>
    <message>
        <source>Give the chosen participants the next colour</source>
        <translation>Donner aux participants choisis la couleur suivante</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Mask the chosen participants and leave them out everywhere; undoable</source>
        <translation>Masquer les participants choisis et les laisser de côté partout&#xa0;; annulable</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the withdrawal of the chosen participants back</source>
        <translation>Reprendre le retrait des participants choisis</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Delete the words of one who has withdrawn; this cannot be undone</source>
        <translation>Effacer les propos d&apos;une personne retirée&#xa0;; cela ne peut être annulé</translation>
    </message>
    <message>
        <source>Without turns of people who have withdrawn; time stamps not counted.</source>
        <translation>Sans les tours des personnes retirées&#xa0;; marques de temps non comptées.</translation>
    </message>
    <message>
        <source>Type in a cell, or copy and paste blocks from and to a spreadsheet.</source>
        <translation>Saisissez dans une cellule, ou copiez et collez des blocs depuis et vers un tableur.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle organisation</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Ajouter l&apos;organisation</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <source>Import a table of people</source>
        <translation>Importer un tableau de personnes</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Masked and left out everywhere. Undo shows the words again; “Delete for good” takes them out of the project, its journal and its backups.</source>
        <translation>Masqué et laissé de côté partout. Annuler montre de nouveau les propos&#xa0;; «&#xa0;Effacer définitivement&#xa0;» les ôte du projet, de son journal et de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation>Recherche des propos…</translation>
    </message>
    <message>
        <source>Masking texts…</source>
        <translation>Masquage des textes…</translation>
    </message>
    <message>
        <source>Deleting codings and notes…</source>
        <translation>Effacement des codages et des notes…</translation>
    </message>
    <message>
        <source>Rewriting the journal…</source>
        <translation>Réécriture du journal…</translation>
    </message>
    <message>
        <source>Cleaning the disk…</source>
        <translation>Nettoyage du disque…</translation>
    </message>
    <message>
        <source>Another program reads the project: the disk is cleaned next time.</source>
        <translation>Un autre programme lit le projet&#xa0;: le disque sera nettoyé la prochaine fois.</translation>
    </message>
    <message>
        <source>The words are deleted for good.</source>
        <translation>Les propos sont effacés définitivement.</translation>
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
    <name>Planner</name>
    <message>
        <source>Plan how much to code twice</source>
        <translation>Planifier combien coder deux fois</translation>
    </message>
    <message>
        <source>How many times wider the variance is because turns of one talk are alike</source>
        <translation>De combien de fois la variance est plus grande parce que les tours d’un même entretien se ressemblent</translation>
    </message>
    <message>
        <source>Width of the 95 % interval of alpha</source>
        <translation>Largeur de l’intervalle à 95&#xa0;% de l’alpha</translation>
    </message>
    <message>
        <source>From this result</source>
        <translation>À partir de ce résultat</translation>
    </message>
    <message>
        <source>Without a result yet</source>
        <translation>Sans résultat pour l’instant</translation>
    </message>
    <message>
        <source>Alpha you expect</source>
        <translation>Alpha attendu</translation>
    </message>
    <message>
        <source>Share of the turns with the code</source>
        <translation>Part des tours qui portent le code</translation>
    </message>
    <message>
        <source>Design effect</source>
        <translation>Effet de plan</translation>
    </message>
    <message>
        <source>Two coders should each code about {n} turns.</source>
        <translation>Deux personnes devraient coder chacune environ {n} tours de parole.</translation>
    </message>
    <message>
        <source>{code}: there is no interval yet to plan from.</source>
        <translation>{code}&#xa0;: il n’y a pas encore d’intervalle d’où planifier.</translation>
    </message>
    <message>
        <source>{code}: {have} transcripts coded twice gave a width of {width}; for {wanted} it takes about {needed}. Intervals narrow with the square root of the number.</source>
        <translation>{code}&#xa0;: {have} transcriptions codées deux fois ont donné une largeur de {width}&#xa0;; pour {wanted}, il en faut environ {needed}. Les intervalles se resserrent avec la racine carrée du nombre.</translation>
    </message>
    <message>
        <source>{code}: {have} turns coded twice gave a width of {width}; for {wanted} it takes about {needed}. Intervals narrow with the square root of the number.</source>
        <translation>{code}&#xa0;: {have} tours codés deux fois ont donné une largeur de {width}&#xa0;; pour {wanted}, il en faut environ {needed}. Les intervalles se resserrent avec la racine carrée du nombre.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Write changes</source>
        <translation>Écrire les changements</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>not in this project: left out</source>
        <translation>pas dans ce projet&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>The project holds all of this already: nothing would change.</source>
        <translation>Le projet contient déjà tout cela&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>{matched} rows matched, {unmatched} not; {changes} cells change.</source>
        <translation>{matched} lignes reconnues, {unmatched} non&#xa0;; {changes} cellules changent.</translation>
    </message>
    <message>
        <source>New attributes: {names}.</source>
        <translation>Nouveaux attributs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>New organisations: {names}.</source>
        <translation>Nouvelles organisations&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete words of {name} for good</source>
        <translation>Effacer définitivement les propos de {name}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>This cannot be undone, and no step before it either. Files that were exported stay: look through them yourself.</source>
        <translation>Cela ne peut être annulé, ni aucune étape antérieure. Les fichiers exportés restent&#xa0;: parcourez-les vous-même.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Saisissez le nom pour confirmer</translation>
    </message>
    <message>
        <source>In the project, its journal and its backups:</source>
        <translation>Dans le projet, son journal et ses sauvegardes&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour de parole</numerusform>
            <numerusform>%n tours de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>masked in %n transcript(s), which stay</source>
        <translation>
            <numerusform>masqué dans&#xa0;%n transcription, qui reste</numerusform>
            <numerusform>masqué dans&#xa0;%n transcriptions, qui restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) on these words</source>
        <translation>
            <numerusform>%n codage de ces propos</numerusform>
            <numerusform>%n codages de ces propos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) beside or quoting them</source>
        <translation>
            <numerusform>%n mémo à côté ou qui les cite</numerusform>
            <numerusform>%n mémos à côté ou qui les citent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) of these transcripts</source>
        <translation>
            <numerusform>%n fichier d&apos;origine de ces transcriptions</numerusform>
            <numerusform>%n fichiers d&apos;origine de ces transcriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s); a new one is made</source>
        <translation>
            <numerusform>%n sauvegarde&#xa0;; une nouvelle est faite</numerusform>
            <numerusform>%n sauvegardes&#xa0;; une nouvelle est faite</numerusform>
        </translation>
    </message>
    <message>
        <source>examples in the codebook that quote them: {codes}</source>
        <translation>exemples du livre de codes qui les citent&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Type “{name}”.</source>
        <translation>Saisissez «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Stopped: nothing was deleted.</source>
        <translation>Arrêté&#xa0;: rien n’a été effacé.</translation>
    </message>
</context>
<context>
    <name>QualityModel</name>
    <message>
        <source>Right of those reviewed</source>
        <translation>Justes parmi celles examinées</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Your codings of this code, from which is learned</source>
        <translation>Vos codages de ce code, à partir desquels se fait l’apprentissage</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Right of those drawn by chance and reviewed</source>
        <translation>Justes parmi celles tirées au hasard et examinées</translation>
    </message>
    <message>
        <source>P@10</source>
        <translation>P@10</translation>
    </message>
    <message>
        <source>Share of right ones among the ten best, cross-validated</source>
        <translation>Part de justes parmi les dix meilleures, en validation croisée</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Average precision of the ranking, cross-validated</source>
        <translation>Précision moyenne du classement, en validation croisée</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Share of what belongs to the code that is coded, estimated by chance</source>
        <translation>Part de ce qui relève du code qui est codée, estimée au hasard</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Share of right ones among the latest ten, over time</source>
        <translation>Part de justes parmi les dix dernières, dans le temps</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Muted codes are not in the queue</source>
        <translation>Les codes en sourdine ne sont pas dans la file</translation>
    </message>
    <message>
        <source>{0} (≥ {1})</source>
        <translation>{0} (≥&#xa0;{1})</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>{right} of {reviewed}</source>
        <translation>{right} sur {reviewed}</translation>
    </message>
</context>
<context>
    <name>QualityTable</name>
    <message>
        <source>Quality of suggestions by code</source>
        <translation>Qualité des suggestions par code</translation>
    </message>
</context>
<context>
    <name>QualityWindow</name>
    <message>
        <source>Quality of suggestions</source>
        <translation>Qualité des suggestions</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to follow it, and to overlook what was not suggested: your codings drift towards the machine’s. Coding by yourself first and looking at suggestions afterwards keeps them yours.</source>
        <translation>Qui voit d’abord une suggestion tend à la suivre, et à ne pas voir ce qui n’a pas été suggéré&#xa0;: vos codages dérivent vers ceux de la machine. Coder d’abord par soi-même et regarder les suggestions ensuite fait qu’ils restent les vôtres.</translation>
    </message>
    <message>
        <source>Code first, see suggestions afterwards</source>
        <translation>Coder d’abord, voir les suggestions ensuite</translation>
    </message>
    <message>
        <source>Suggestions of a transcript are shown when you marked it as fully coded</source>
        <translation>Les suggestions d’une transcription sont montrées quand vous l’avez marquée comme entièrement codée</translation>
    </message>
    <message>
        <source>Switch off for this project</source>
        <translation>Désactiver pour ce projet</translation>
    </message>
    <message>
        <source>Suggest nothing to anybody in this project any more</source>
        <translation>Ne plus rien suggérer à personne dans ce projet</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Learn from a part of the codings and see how well the rest is found</source>
        <translation>Apprendre d’une partie des codages et voir à quel point le reste est trouvé</translation>
    </message>
    <message>
        <source>Show its suggestions again</source>
        <translation>Montrer de nouveau ses suggestions</translation>
    </message>
    <message>
        <source>Take the code back into the queue and judge it anew</source>
        <translation>Remettre le code dans la file et le juger à neuf</translation>
    </message>
    <message>
        <source>Edit the code…</source>
        <translation>Modifier le code…</translation>
    </message>
    <message>
        <source>Give it keywords, examples or a sharper definition</source>
        <translation>Lui donner des mots-clés, des exemples ou une définition plus précise</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Measuring: {share} %</source>
        <translation>Mesure&#xa0;: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>No suggestion was reviewed yet: the figures come with your decisions.</source>
        <translation>Aucune suggestion n’a encore été examinée&#xa0;: les chiffres viennent avec vos décisions.</translation>
    </message>
    <message>
        <source>{band} {counted}</source>
        <translation>{band} {counted}</translation>
    </message>
    <message>
        <source>Right of those reviewed: {all} ({bands}).</source>
        <translation>Justes parmi celles examinées&#xa0;: {all} ({bands}).</translation>
    </message>
    <message>
        <source>Of those drawn by chance: {counted}.</source>
        <translation>Parmi celles tirées au hasard&#xa0;: {counted}.</translation>
    </message>
    <message>
        <source>{right} of {reviewed}</source>
        <translation>{right} sur {reviewed}</translation>
    </message>
    <message>
        <source>There is too little to measure by.</source>
        <translation>Il y a trop peu pour mesurer.</translation>
    </message>
    <message>
        <source>Cross-validated over {groups} groups: mean average precision {map}, P@10 {p10} ({tier}, {units} passages to choose from, seed {seed}).</source>
        <translation>Validation croisée sur {groups} groupes&#xa0;: moyenne des précisions moyennes {map}, P@10 {p10} ({tier}, {units} passages au choix, graine {seed}).</translation>
    </message>
    <message>
        <source>Suggestions are on. Coders of blind copies see none.</source>
        <translation>Les suggestions sont activées. Les codeurs de copies à l’aveugle n’en voient aucune.</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>Les suggestions sont désactivées pour ce projet.</translation>
    </message>
    <message>
        <source>Suggestions are switched off on this computer.</source>
        <translation>Les suggestions sont désactivées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Right of those reviewed: {counted}.</source>
        <translation>Justes parmi celles examinées&#xa0;: {counted}.</translation>
    </message>
    <message>
        <source>None of its suggestions was reviewed yet.</source>
        <translation>Aucune de ses suggestions n’a encore été examinée.</translation>
    </message>
    <message>
        <source>About {recall} % of what belongs to it is coded, at least {least} %.</source>
        <translation>Environ {recall}&#xa0;% de ce qui en relève est codé, au moins {least}&#xa0;%.</translation>
    </message>
    <message>
        <source>Recall can be estimated from {all} passages drawn by chance on; {n} so far.</source>
        <translation>Le rappel peut être estimé dès {all} passages tirés au hasard&#xa0;; {n} jusqu’ici.</translation>
    </message>
    <message>
        <source>Muted: fewer than one in five of the latest were right.</source>
        <translation>En sourdine&#xa0;: moins d’une sur cinq des dernières était juste.</translation>
    </message>
    <message>
        <source>More examples would help: it has {n}.</source>
        <translation>Plus d’exemples aideraient&#xa0;: il en a {n}.</translation>
    </message>
    <message>
        <source>More keywords would help: it has {n}.</source>
        <translation>Plus de mots-clés aideraient&#xa0;: il en a {n}.</translation>
    </message>
    <message>
        <source>A sharper definition would help: say when to use the code, and when not.</source>
        <translation>Une définition plus précise aiderait&#xa0;: dites quand utiliser le code, et quand ne pas l’utiliser.</translation>
    </message>
    <message>
        <source>Nothing is suggested in this project any more. Undo takes that back.</source>
        <translation>Plus rien n’est suggéré dans ce projet. Annuler revient là-dessus.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Coders to compare</source>
        <translation>Codeurs à comparer</translation>
    </message>
    <message>
        <source>coded from </source>
        <translation>codé dès </translation>
    </message>
    <message>
        <source>coded from any overlap</source>
        <translation>codé dès le moindre recouvrement</translation>
    </message>
    <message>
        <source>match from IoU </source>
        <translation>correspond dès IoU </translation>
    </message>
    <message>
        <source>Transcripts to compare</source>
        <translation>Transcriptions à comparer</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Toutes les transcriptions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts</source>
        <translation>
            <numerusform>%Ln transcription</numerusform>
            <numerusform>%Ln transcriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants whose speech is compared</source>
        <translation>Participant·e·s dont les propos sont comparés</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tou·te·s les participant·e·s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant·e</numerusform>
            <numerusform>%Ln participant·e·s</numerusform>
        </translation>
    </message>
    <message>
        <source>With moderators</source>
        <translation>Avec la modération</translation>
    </message>
    <message>
        <source>Without codings that began as suggestions</source>
        <translation>Sans les codages nés de suggestions</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>par tour</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>par phrase</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>par mot</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>par caractère</translation>
    </message>
    <message>
        <source>by transcript</source>
        <translation>par transcription</translation>
    </message>
    <message>
        <source>by segment</source>
        <translation>par segment</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Share of a unit that must be coded</source>
        <translation>Part d’une unité qui doit être codée</translation>
    </message>
    <message>
        <source>A unit counts as coded when this much of its characters is coded</source>
        <translation>Une unité compte comme codée quand cette part de ses caractères est codée</translation>
    </message>
    <message>
        <source>Overlap from which segments match</source>
        <translation>Recouvrement dès lequel des segments correspondent</translation>
    </message>
    <message>
        <source>Shared text divided by the text of either: from here on segments match</source>
        <translation>Texte commun divisé par le texte de l’un ou de l’autre&#xa0;: dès cette valeur, des segments correspondent</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Suggestions to review</source>
        <translation>Suggestions à examiner</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Agreement on ratings</source>
        <translation>Accord sur les évaluations</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Rated by two</source>
        <translation>Évalué par deux</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Positive, negative or mixed, compared on the text to which coders gave the same code.</source>
        <translation>Positif, négatif ou mitigé, comparé sur le texte auquel les codeurs ont donné le même code.</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Tous les codes ensemble</translation>
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
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n passage(s) as in the consensus</source>
        <translation>
            <numerusform>%n passage comme dans le consensus</numerusform>
            <numerusform>%n passages comme dans le consensus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by rulings</source>
        <translation>
            <numerusform>%n ajouté par arbitrage</numerusform>
            <numerusform>%n ajoutés par arbitrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped by rulings</source>
        <translation>
            <numerusform>%n écarté par arbitrage</numerusform>
            <numerusform>%n écartés par arbitrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other boundaries by rulings</source>
        <translation>
            <numerusform>%n avec d’autres limites par arbitrage</numerusform>
            <numerusform>%n avec d’autres limites par arbitrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under another code by rulings</source>
        <translation>
            <numerusform>%n sous un autre code par arbitrage</numerusform>
            <numerusform>%n sous un autre code par arbitrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided with another coder</source>
        <translation>
            <numerusform>%n décidé avec un autre codeur</numerusform>
            <numerusform>%n décidés avec un autre codeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open or not yet taken over</source>
        <translation>
            <numerusform>%n encore ouvert ou pas encore repris</numerusform>
            <numerusform>%n encore ouverts ou pas encore repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by no decision</source>
        <translation>
            <numerusform>%n sans aucune décision</numerusform>
            <numerusform>%n sans aucune décision</numerusform>
        </translation>
    </message>
    <message>
        <source>{coder}: {what}.</source>
        <translation>{coder}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>rien de marqué</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Codings to look at</source>
        <translation>Codages à revoir</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Take this coding off the list (Ctrl+Return)</source>
        <translation>Retirer ce codage de la liste (Ctrl+Retour)</translation>
    </message>
    <message>
        <source>Apply again to the selection</source>
        <translation>Appliquer de nouveau à la sélection</translation>
    </message>
    <message>
        <source>Code what is selected in the transcript with the lost coding (Ctrl+B)</source>
        <translation>Donner à ce qui est sélectionné dans la transcription le codage perdu (Ctrl+B)</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Mots avant</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Mots maintenant</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>mots changés</translation>
    </message>
    <message>
        <source>words gone, coding removed</source>
        <translation>mots disparus, codage supprimé</translation>
    </message>
    <message>
        <source>Nothing to look at: every coding covers the words it was given for.</source>
        <translation>Rien à revoir&#xa0;: chaque codage couvre les mots pour lesquels il a été donné.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) to look at</source>
        <translation>
            <numerusform>%n codage à revoir</numerusform>
            <numerusform>%n codages à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Select the passage in its transcript first.</source>
        <translation>Sélectionnez d&apos;abord le passage dans sa transcription.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>assigned</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <source>fully coded</source>
        <translation>entièrement codée</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>non codée</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Roster</source>
        <translation>Tableau de répartition</translation>
    </message>
    <message>
        <source>Who codes what. Agreement counts a coder on a transcript who has codings there or is marked as having coded it fully.</source>
        <translation>Qui code quoi. L’accord compte sur une transcription les codeurs qui y ont des codages ou sont marqués comme l’ayant entièrement codée.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>The coder has this to code</source>
        <translation>Le codeur a ceci à coder</translation>
    </message>
    <message>
        <source>Fully coded</source>
        <translation>Entièrement codée</translation>
    </message>
    <message>
        <source>The coder has coded all of it, also where there is no coding</source>
        <translation>Le codeur a tout codé, aussi là où il n’y a pas de codage</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Non codée</translation>
    </message>
    <message>
        <source>The coder does not count here</source>
        <translation>Le codeur ne compte pas ici</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Take the entry away; codings stay</source>
        <translation>Enlever l’entrée&#xa0;; les codages restent</translation>
    </message>
    <message>
        <source>Add coder…</source>
        <translation>Ajouter un codeur…</translation>
    </message>
    <message>
        <source>Enter somebody who has not coded here yet</source>
        <translation>Inscrire quelqu’un qui n’a pas encore codé ici</translation>
    </message>
    <message>
        <source>Two names, one person…</source>
        <translation>Deux noms, une personne…</translation>
    </message>
    <message>
        <source>Say that two coders are one person</source>
        <translation>Dire que deux codeurs sont une seule personne</translation>
    </message>
    <message>
        <source>New coder</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>Add coder</source>
        <translation>Ajouter le codeur</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{done} fully coded, {open} assigned. Space goes from one to the next.</source>
        <translation>Entièrement codées&#xa0;: {done}, attribuées&#xa0;: {open}. Espace passe de l’un à l’autre.</translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codage</numerusform>
            <numerusform>%n codages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulingPanel</name>
    <message>
        <source>Why so, as a sentence (E)</source>
        <translation>Pourquoi, en une phrase (E)</translation>
    </message>
    <message>
        <source>A memo for the consensus coding (M)</source>
        <translation>Un mémo pour le codage de consensus (M)</translation>
    </message>
    <message>
        <source>Code that the rule is for</source>
        <translation>Code auquel s’adresse la règle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Take {coder}’s</source>
        <translation>Prendre celui de {coder}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Intersection</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Autre code…</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Aucun code</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reason to “when to use”</source>
        <translation>Vers «&#xa0;Quand l’utiliser&#xa0;»</translation>
    </message>
    <message>
        <source>Reason to “when not to use”</source>
        <translation>Vers «&#xa0;Ne pas utiliser&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>This transcript</source>
        <translation>Cette transcription</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Toutes les transcriptions</translation>
    </message>
    <message>
        <source>Transcripts to review</source>
        <translation>Transcriptions à examiner</translation>
    </message>
    <message>
        <source>Review the open transcript or all of them</source>
        <translation>Examiner la transcription ouverte ou toutes</translation>
    </message>
    <message>
        <source>Code of the suggestions shown</source>
        <translation>Code des suggestions montrées</translation>
    </message>
    <message>
        <source>Review all codes, one theme or one code</source>
        <translation>Examiner tous les codes, un thème ou un code</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Share of the judgements that gave the code</source>
        <translation>Part des jugements qui ont donné le code</translation>
    </message>
    <message>
        <source>Share of the units on which the coders agree</source>
        <translation>Part des unités sur lesquelles les codeurs s&apos;accordent</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Alpha de Krippendorff</translation>
    </message>
    <message>
        <source>95 % interval of alpha; the lines stand at .667 and .800</source>
        <translation>Intervalle à 95&#xa0;% de l&apos;alpha&#xa0;; les traits sont à .667 et .800</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, the mean of pairs for more than two coders</source>
        <translation>Kappa de Cohen, moyenne des paires au-delà de deux codeurs</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1, which depends less on how rare a code is</source>
        <translation>AC1 de Gwet, qui dépend moins de la rareté d&apos;un code</translation>
    </message>
    <message>
        <source>Positive agreement (Dice)</source>
        <translation>Accord positif (Dice)</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Nombre d&apos;unités</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>Accord par code</translation>
    </message>
    <message>
        <source>All themes together</source>
        <translation>Tous les thèmes ensemble</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Tous les codes ensemble</translation>
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
    <name>Sentence</name>
    <message>
        <source>A code needs a name.</source>
        <translation>Un code a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A coder gave one passage two codes of this group; unitizing alphas need codes that do not overlap within a coder.</source>
        <translation>Un codeur a donné à un passage deux codes de ce groupe&#xa0;; les alphas d&apos;unitisation demandent des codes qui ne se chevauchent pas chez un même codeur.</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>Un codeur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A coder with at least one coding in a transcript counts as having coded it, unless the roster says “not coded”; a coder with none counts only where the roster says “fully coded”, and is missing elsewhere.</source>
        <translation>Un codeur qui a au moins un codage dans une transcription compte comme l&apos;ayant codée, sauf si le tableau dit «&#xa0;non codée&#xa0;»&#xa0;; un codeur qui n&apos;en a aucun ne compte que là où le tableau dit «&#xa0;entièrement codée&#xa0;», et manque ailleurs.</translation>
    </message>
    <message>
        <source>A coding must cover at least one character of the transcript.</source>
        <translation>Un codage doit couvrir au moins un caractère de la transcription.</translation>
    </message>
    <message>
        <source>A handout is for somebody: give the coder&apos;s name.</source>
        <translation>Une copie à distribuer est pour quelqu&apos;un&#xa0;: indiquez le nom du codeur.</translation>
    </message>
    <message>
        <source>A label has no speech after it, so it made no turn (line {lines}).</source>
        <translation>Une étiquette n’est suivie d’aucune parole et n’a donc pas fait de tour de parole (ligne {lines}).</translation>
    </message>
    <message>
        <source>A label stands only once, but was taken for a speaker (line {lines}).</source>
        <translation>Une étiquette n’apparaît qu’une fois, mais a été prise pour une personne qui parle (ligne {lines}).</translation>
    </message>
    <message>
        <source>A line begins like a speaker&apos;s label, but was kept as speech (line {lines}).</source>
        <translation>Une ligne commence comme une étiquette, mais a été gardée comme parole (ligne {lines}).</translation>
    </message>
    <message>
        <source>A row of the table does not say which organisation it is about.</source>
        <translation>Une ligne du tableau ne dit pas de quelle organisation il s&apos;agit.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Un locuteur a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A transcript cannot be left without any words.</source>
        <translation>Une transcription ne peut rester sans aucun mot.</translation>
    </message>
    <message>
        <source>A unit counted as coded when any of its characters was coded.</source>
        <translation>Une unité a compté comme codée dès qu&apos;un de ses caractères l&apos;était.</translation>
    </message>
    <message>
        <source>A unit counted as coded when at least {share} of its characters were coded.</source>
        <translation>Une unité a compté comme codée quand au moins {share} de ses caractères l&apos;étaient.</translation>
    </message>
    <message>
        <source>All of what was marked in common carries one and the same value, so there is nothing to tell apart.</source>
        <translation>Tout ce qui a été marqué en commun porte une seule et même valeur&#xa0;: il n&apos;y a rien à distinguer.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: the coders agree less than chance alone would give.</source>
        <translation>L&apos;alpha est de {alpha}&#xa0;: les codeurs s&apos;accordent moins que par le seul hasard.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Un attribut a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>An organisation needs an id.</source>
        <translation>Une organisation a besoin d&apos;un identifiant.</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>Fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>Code {code_id} has codes below it: move or remove them first.</source>
        <translation>Le code {code_id} a des codes au-dessous de lui&#xa0;: déplacez-les ou supprimez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Code {code_id} has codings: recode or remove them first.</source>
        <translation>Le code {code_id} a des codages&#xa0;: recodez-les ou supprimez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Every coder gave this code to everything: nothing varies, so there is no agreement beyond chance to compute.</source>
        <translation>Chaque codeur a donné ce code à tout&#xa0;: rien ne varie, il n&apos;y a donc pas d&apos;accord au-delà du hasard à calculer.</translation>
    </message>
    <message>
        <source>Fewer than {fewest} transcripts were coded twice, so intervals come from resampling turns within transcripts; they do not show how transcripts differ.</source>
        <translation>Moins de {fewest} transcriptions ont été codées deux fois&#xa0;; les intervalles viennent donc d&apos;un rééchantillonnage des tours dans les transcriptions et ne montrent pas comment celles-ci diffèrent.</translation>
    </message>
    <message>
        <source>In {share} of the replicates nobody used the code; the interval leaves them out.</source>
        <translation>Dans {share} des réplications personne n&apos;a utilisé le code&#xa0;; l&apos;intervalle les laisse de côté.</translation>
    </message>
    <message>
        <source>Intervals come from resampling transcripts.</source>
        <translation>Les intervalles viennent d&apos;un rééchantillonnage des transcriptions.</translation>
    </message>
    <message>
        <source>Its 95 % interval runs from {low} to {high}, across the limit of {limit}: the band is not certain.</source>
        <translation>Son intervalle à 95&#xa0;% va de {low} à {high} et franchit la limite de {limit}&#xa0;: la catégorie n&apos;est pas certaine.</translation>
    </message>
    <message>
        <source>Labels were read as in “{example}” ({chosen} found), but {others} other lines are labelled as in “{example_}”.</source>
        <translation>Les étiquettes ont été lues comme dans «&#xa0;{example}&#xa0;» ({chosen} trouvées), mais {others} autres lignes sont étiquetées comme dans «&#xa0;{example_}&#xa0;».</translation>
    </message>
    <message>
        <source>Les clientes remplissent les formulaires. Nous gardons les dossiers.</source>
        <translation>Les clientes remplissent les formulaires. Nous gardons les dossiers.</translation>
    </message>
    <message>
        <source>Nearly everything carries the code: {prevalence} of the judgements. The coders agree on {percent} of the units, mostly because they both gave it; chance would give nearly as much, so alpha and kappa are low. AC1 ({ac1}) and Brennan-Prediger ({bp}) depend less on how common a code is.</source>
        <translation>Presque tout porte le code&#xa0;: {prevalence} des jugements. Les codeurs s&apos;accordent sur {percent} des unités, surtout parce qu&apos;ils l&apos;ont tous deux donné&#xa0;; le hasard donnerait presque autant, d&apos;où un alpha et un kappa bas. L&apos;AC1 ({ac1}) et Brennan-Prediger ({bp}) dépendent moins de la fréquence d&apos;un code.</translation>
    </message>
    <message>
        <source>No backup of {name} could be made: check the space and permissions of {path}.</source>
        <translation>Aucune copie de {name} n&apos;a pu être faite&#xa0;: vérifiez la place et les droits de {path}.</translation>
    </message>
    <message>
        <source>No coder used this code: nothing varies, so there is no agreement beyond chance to compute.</source>
        <translation>Aucun codeur n&apos;a utilisé ce code&#xa0;: rien ne varie, il n&apos;y a donc pas d&apos;accord au-delà du hasard à calculer.</translation>
    </message>
    <message>
        <source>No passage that two coders coded alike was rated by both.</source>
        <translation>Aucun passage codé de même par deux codeurs n&apos;a été évalué par les deux.</translation>
    </message>
    <message>
        <source>No passage was marked by two coders, so there is nothing to compare.</source>
        <translation>Aucun passage n&apos;a été marqué par deux codeurs&#xa0;: il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>No speakers were recognised, so the whole text is one turn without a speaker.</source>
        <translation>Aucun locuteur n&apos;a été reconnu&#xa0;: tout le texte forme un seul tour sans locuteur.</translation>
    </message>
    <message>
        <source>No transcript was coded by two coders, so there is nothing to compare.</source>
        <translation>Aucune transcription n&apos;a été codée par deux codeurs&#xa0;: il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>Nobody called {missing} speaks there; the speakers are {unknown}.</source>
        <translation>Personne du nom de {missing} n&apos;y parle&#xa0;; les locuteurs sont {unknown}.</translation>
    </message>
    <message>
        <source>Only codings of one code that touch and are equal can be joined.</source>
        <translation>Seuls des codages d&apos;un même code, égaux et qui se touchent, peuvent être joints.</translation>
    </message>
    <message>
        <source>Only the words of somebody who has withdrawn can be purged: withdraw them first.</source>
        <translation>Seuls les propos d&apos;une personne retirée peuvent être effacés&#xa0;: retirez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Pairs of coders for whom alpha is undefined are left out of means: {pairs}.</source>
        <translation>Les paires de codeurs dont l&apos;alpha n&apos;est pas défini sont laissées hors des moyennes&#xa0;: {pairs}.</translation>
    </message>
    <message>
        <source>Segments are only where somebody marked something; coefficients that need text without the code have no meaning at this unit.</source>
        <translation>Il n&apos;y a de segments que là où quelqu&apos;un a marqué quelque chose&#xa0;; les coefficients qui demandent du texte sans le code n&apos;ont pas de sens pour cette unité.</translation>
    </message>
    <message>
        <source>Segments matched when their intersection over union was {iou} or more; as many as possible were matched one to one.</source>
        <translation>Les segments correspondaient quand le rapport de leur intersection à leur union était de {iou} ou plus&#xa0;; autant que possible ont été appariés un à un.</translation>
    </message>
    <message>
        <source>Select some text first: the passage is empty.</source>
        <translation>Sélectionnez d&apos;abord du texte&#xa0;: le passage est vide.</translation>
    </message>
    <message>
        <source>Showing the progress of suggestions failed.</source>
        <translation>L&apos;avancement des suggestions n&apos;a pu être montré.</translation>
    </message>
    <message>
        <source>Somebody in {other} is called {name} already: choose another name, or give the turns to that speaker.</source>
        <translation>Quelqu&apos;un dans {other} s&apos;appelle déjà {name}&#xa0;: choisissez un autre nom, ou donnez les tours à ce locuteur.</translation>
    </message>
    <message>
        <source>Somebody who has withdrawn cannot be edited: take the withdrawal back first.</source>
        <translation>Une personne retirée ne peut être modifiée&#xa0;: reprenez d&apos;abord le retrait.</translation>
    </message>
    <message>
        <source>The code is rare: {prevalence} of the judgements. The coders agree on {percent} of the units, mostly because they both left it out; chance would give nearly as much, so alpha and kappa are low. AC1 ({ac1}) and Brennan-Prediger ({bp}) depend less on how rare a code is.</source>
        <translation>Le code est rare&#xa0;: {prevalence} des jugements. Les codeurs s&apos;accordent sur {percent} des unités, surtout parce qu&apos;ils l&apos;ont tous deux laissé de côté&#xa0;; le hasard donnerait presque autant, d&apos;où un alpha et un kappa bas. L&apos;AC1 ({ac1}) et Brennan-Prediger ({bp}) dépendent moins de la rareté d&apos;un code.</translation>
    </message>
    <message>
        <source>The code stands on few units (about {marked} for each coder): one passage more or less changes the value.</source>
        <translation>Le code repose sur peu d&apos;unités (environ {marked} par codeur)&#xa0;: un passage de plus ou de moins change la valeur.</translation>
    </message>
    <message>
        <source>The codebook has no keywords in {language}, the transcript&apos;s language: add some to get suggestions.</source>
        <translation>Le livre de codes n&apos;a pas de mots-clés en {language}, la langue de la transcription&#xa0;: ajoutez-en pour obtenir des suggestions.</translation>
    </message>
    <message>
        <source>The coders worked under different versions of the codebook ({versions}): differences may come from the definitions.</source>
        <translation>Les codeurs ont travaillé avec différentes versions du livre de codes ({versions})&#xa0;: des écarts peuvent venir des définitions.</translation>
    </message>
    <message>
        <source>The copied block has {lines} rows and {width} columns, more than the table has from here on: begin further up or to the left.</source>
        <translation>Le bloc copié a {lines} lignes et {width} colonnes, plus que le tableau n&apos;en a d&apos;ici&#xa0;: commencez plus haut ou plus à gauche.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in {name}. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: rien n&apos;a été changé dans {name}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be written: open the project read-only or copy it to another folder.</source>
        <translation>Le dossier de {name} est protégé en écriture&#xa0;: ouvrez le projet en lecture seule ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist: make it first.</source>
        <translation>Le dossier {parent} n&apos;existe pas&#xa0;: créez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The id {key} is taken: each has an id of its own.</source>
        <translation>L&apos;identifiant {key} est pris&#xa0;: chacun a le sien.</translation>
    </message>
    <message>
        <source>The id {repeated} stands in two rows: each participant has one id.</source>
        <translation>L&apos;identifiant {repeated} figure sur deux lignes&#xa0;: chaque participant en a un seul.</translation>
    </message>
    <message>
        <source>The new codebook lacks {used}, which has codings here: keep the code, or recode its codings first.</source>
        <translation>Il manque {used} au nouveau livre de codes, alors que ce code a ici des codages&#xa0;: gardez-le, ou recodez d&apos;abord ses codages.</translation>
    </message>
    <message>
        <source>The number of bootstrap replicates cannot be negative.</source>
        <translation>Le nombre de réplications bootstrap ne peut être négatif.</translation>
    </message>
    <message>
        <source>The overlap (IoU) from which segments match lies above 0 and up to 1.</source>
        <translation>Le recouvrement (IoU) dès lequel des segments correspondent est au-dessus de 0 et va jusqu&apos;à 1.</translation>
    </message>
    <message>
        <source>The share of a unit that must be coded lies above 0 and up to 1 (100 %).</source>
        <translation>La part d&apos;une unité qui doit être codée est au-dessus de 0 et va jusqu&apos;à 1 (100&#xa0;%).</translation>
    </message>
    <message>
        <source>The suggestions stopped twice over this transcript: close other programs to free memory, and ask again.</source>
        <translation>Les suggestions se sont arrêtées deux fois sur cette transcription&#xa0;: fermez d&apos;autres programmes pour libérer de la mémoire, et demandez de nouveau.</translation>
    </message>
    <message>
        <source>The suggestions&apos; process cannot be started ({strerror}): restart the program, or install it again.</source>
        <translation>Le processus des suggestions ne peut être lancé ({strerror})&#xa0;: redémarrez le programme, ou réinstallez-le.</translation>
    </message>
    <message>
        <source>The template “{LONGEST}” can&apos;t be used: it may have {PLACES}, each but the tab once, and at most {LONGEST_} characters.</source>
        <translation>Le modèle «&#xa0;{LONGEST}&#xa0;» ne peut servir&#xa0;: il peut avoir {PLACES}, chacun une fois sauf la tabulation, et au plus {LONGEST_} caractères.</translation>
    </message>
    <message>
        <source>The transcripts that two coders coded hold no text that counts.</source>
        <translation>Les transcriptions codées par deux codeurs ne contiennent aucun texte qui compte.</translation>
    </message>
    <message>
        <source>The {language} language model {model} {trouble}; suggestions use the word list simplemma instead and may find less. Installing the program again mends it.</source>
        <translation>Le modèle de langue {model} ({language})&#xa0;: {trouble}&#xa0;; les suggestions emploient la liste de mots simplemma à sa place et trouveront peut-être moins. Réinstaller le programme y remédie.</translation>
    </message>
    <message>
        <source>There is a code {id} already: choose another id.</source>
        <translation>Il y a déjà un code {id}&#xa0;: choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>There is a group “{value}” already: choose another name.</source>
        <translation>Il y a déjà un groupe «&#xa0;{value}&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an attribute “{name}” already: choose another name.</source>
        <translation>Il y a déjà un attribut «&#xa0;{name}&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no code {code} in the codebook.</source>
        <translation>Il n&apos;y a pas de code {code} dans le livre de codes.</translation>
    </message>
    <message>
        <source>There is no code {id} in the codebook.</source>
        <translation>Il n&apos;y a pas de code {id} dans le livre de codes.</translation>
    </message>
    <message>
        <source>There is no codebook file or shipped codebook “{name}” (shipped: {names}).</source>
        <translation>Il n&apos;y a ni fichier ni livre de codes livré «&#xa0;{name}&#xa0;» (livrés&#xa0;: {names}).</translation>
    </message>
    <message>
        <source>There is no coder or layer “{name}” in this project.</source>
        <translation>Il n&apos;y a ni codeur ni couche «&#xa0;{name}&#xa0;» dans ce projet.</translation>
    </message>
    <message>
        <source>There is no coder “{name}” in this project.</source>
        <translation>Il n&apos;y a pas de codeur «&#xa0;{name}&#xa0;» dans ce projet.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n&apos;y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no layer “{name}” in this project.</source>
        <translation>Il n&apos;y a pas de couche «&#xa0;{name}&#xa0;» dans ce projet.</translation>
    </message>
    <message>
        <source>There is no organisation “{wanted}”: add it to the organisations first.</source>
        <translation>Il n&apos;y a pas d&apos;organisation «&#xa0;{wanted}&#xa0;»&#xa0;: ajoutez-la d&apos;abord aux organisations.</translation>
    </message>
    <message>
        <source>There is no participant “{wanted}” in this project: give the id or name.</source>
        <translation>Il n&apos;y a pas de participant «&#xa0;{wanted}&#xa0;» dans ce projet&#xa0;: indiquez l&apos;identifiant ou le nom.</translation>
    </message>
    <message>
        <source>There is no transcript to hand out: import one first.</source>
        <translation>Il n&apos;y a pas de transcription à distribuer&#xa0;: importez-en une d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no transcript “{wanted}” in this project.</source>
        <translation>Il n&apos;y a pas de transcription «&#xa0;{wanted}&#xa0;» dans ce projet.</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy some cells first.</source>
        <translation>Il n&apos;y a rien à coller&#xa0;: copiez d&apos;abord des cellules.</translation>
    </message>
    <message>
        <source>There is too little that was coded twice for an interval.</source>
        <translation>Trop peu a été codé deux fois pour un intervalle.</translation>
    </message>
    <message>
        <source>These words are of somebody who has withdrawn: they cannot be coded.</source>
        <translation>Ces propos sont d&apos;une personne qui s&apos;est retirée&#xa0;: ils ne peuvent être codés.</translation>
    </message>
    <message>
        <source>This attribute has been removed.</source>
        <translation>Cet attribut a été supprimé.</translation>
    </message>
    <message>
        <source>This coding belongs to another coder: it stays as it is.</source>
        <translation>Ce codage appartient à un autre codeur&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>This coding has been removed.</source>
        <translation>Ce codage a été supprimé.</translation>
    </message>
    <message>
        <source>This entry is no longer on the list.</source>
        <translation>Cette entrée n&apos;est plus sur la liste.</translation>
    </message>
    <message>
        <source>This participant is no longer in the project.</source>
        <translation>Ce participant n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>This suggestion is no longer there: it was computed anew.</source>
        <translation>Cette suggestion n&apos;est plus là&#xa0;: elle a été recalculée.</translation>
    </message>
    <message>
        <source>Too few replicates contain the code for an interval.</source>
        <translation>Trop peu de réplications contiennent le code pour un intervalle.</translation>
    </message>
    <message>
        <source>Too little text was marked by two coders for chance agreement to be computed.</source>
        <translation>Trop peu de texte a été marqué par deux codeurs pour calculer l&apos;accord dû au hasard.</translation>
    </message>
    <message>
        <source>Two rows are about {key}: each organisation has one row.</source>
        <translation>Deux lignes concernent {key}&#xa0;: chaque organisation a une seule ligne.</translation>
    </message>
    <message>
        <source>Two rows are about {wanted}: each participant has one row.</source>
        <translation>Deux lignes concernent {wanted}&#xa0;: chaque participant a une seule ligne.</translation>
    </message>
    <message>
        <source>What each turn holds beside was left out: {named}.</source>
        <translation>Ce que chaque tour contient d&apos;autre a été laissé de côté&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>{coder} coded {passes} times; the first pass is compared (name layers for others).</source>
        <translation>{coder} a codé {passes} fois&#xa0;; le premier passage est comparé (nommez des couches pour les autres).</translation>
    </message>
    <message>
        <source>{coder} has coded none of these transcripts and does not appear.</source>
        <translation>{coder} n&apos;a codé aucune de ces transcriptions et n&apos;apparaît pas.</translation>
    </message>
    <message>
        <source>{file} has {more} more problems like these.</source>
        <translation>{file} a encore {more} problèmes de ce genre.</translation>
    </message>
    <message>
        <source>{kind} file, which can&apos;t be read yet; save it as .docx or .txt.</source>
        <translation>{kind}&#xa0;: ce fichier ne peut pas encore être lu&#xa0;; enregistrez-le en .docx ou .txt.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table: save it as CSV (UTF-8) or XLSX.</source>
        <translation>{name} ne peut être lu comme tableau&#xa0;: enregistrez-le en CSV (UTF-8) ou XLSX.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} ne peut être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{name} carries no mark of its encoding and was read as UTF-16.</source>
        <translation>{name} ne porte pas de marque de codage et a été lu comme UTF-16.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}); copy it elsewhere.</source>
        <translation>{name} n&apos;a pu être lu ({reason})&#xa0;; copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>{name} could not be read or written ({error}): nothing was changed. Check the disk and the space on it.</source>
        <translation>{name} n&apos;a pu être lu ou écrit ({error})&#xa0;: rien n&apos;a été changé. Vérifiez le disque et la place qui y reste.</translation>
    </message>
    <message>
        <source>{name} could not be written ({strerror}): check the folder and its space.</source>
        <translation>{name} n&apos;a pu être écrit ({strerror})&#xa0;: vérifiez le dossier et la place qui y reste.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which may hide other files, so it was not read: export it without one.</source>
        <translation>{name} déclare un type de document, qui peut cacher d&apos;autres fichiers&#xa0;; il n&apos;a pas été lu&#xa0;: exportez-le sans cela.</translation>
    </message>
    <message>
        <source>{name} exists already: choose another name or open it.</source>
        <translation>{name} existe déjà&#xa0;: choisissez un autre nom ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{name} has a cell far away from its table: delete what stands beside and below the table and save it again.</source>
        <translation>{name} a une cellule loin de son tableau&#xa0;: supprimez ce qui se trouve à côté et au-dessous du tableau et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} has more than {MOST_PAGES} pages; split it.</source>
        <translation>{name} a plus de {MOST_PAGES} pages&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>{name} has no column in which somebody speaks: a table of turns needs one column for the speaker and one for the text.</source>
        <translation>{name} n&apos;a pas de colonne où quelqu&apos;un parle&#xa0;: un tableau de tours demande une colonne pour le locuteur et une pour le texte.</translation>
    </message>
    <message>
        <source>{name} has no rows below its first one.</source>
        <translation>{name} n&apos;a pas de ligne sous la première.</translation>
    </message>
    <message>
        <source>{name} has no text in it: export the transcript itself.</source>
        <translation>{name} ne contient pas de texte&#xa0;: exportez la transcription elle-même.</translation>
    </message>
    <message>
        <source>{name} has only {width} columns: choose among these.</source>
        <translation>{name} n&apos;a que {width} colonnes&#xa0;: choisissez parmi celles-ci.</translation>
    </message>
    <message>
        <source>{name} holds more text than a transcript can; split it.</source>
        <translation>{name} contient plus de texte qu&apos;une transcription ne peut en avoir&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in Word and save it again as .docx.</source>
        <translation>{name} ne contient pas de document Word&#xa0;; ouvrez-le dans Word et enregistrez-le de nouveau en .docx.</translation>
    </message>
    <message>
        <source>{name} holds no list of turns: save the transcript as .docx or .txt.</source>
        <translation>{name} ne contient pas de liste de tours&#xa0;: enregistrez la transcription en .docx ou .txt.</translation>
    </message>
    <message>
        <source>{name} holds no text document; open it in its program and save it again.</source>
        <translation>{name} ne contient pas de document texte&#xa0;; ouvrez-le dans son programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is a PDF without text, probably scanned: run text recognition (OCR) on it, or type it, and save it as .docx or .txt.</source>
        <translation>{name} est un PDF sans texte, sans doute numérisé&#xa0;: faites-en la reconnaissance (OCR), ou tapez-le, et enregistrez-le en .docx ou .txt.</translation>
    </message>
    <message>
        <source>{name} is a binary file, not a text; save the transcript as .docx or .txt.</source>
        <translation>{name} est un fichier binaire, pas un texte&#xa0;; enregistrez la transcription en .docx ou .txt.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project file.</source>
        <translation>{name} est un dossier, pas un fichier de projet.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} est un dossier&#xa0;; choisissez les fichiers qu&apos;il contient.</translation>
    </message>
    <message>
        <source>{name} is a project: choose another name for the new file.</source>
        <translation>{name} est un projet&#xa0;: choisissez un autre nom pour le nouveau fichier.</translation>
    </message>
    <message>
        <source>{name} is being written by another program: try again.</source>
        <translation>{name} est en cours d&apos;écriture par un autre programme&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete; open it in a PDF reader and print it as a new PDF.</source>
        <translation>{name} est endommagé ou incomplet&#xa0;; ouvrez-le dans un lecteur PDF et imprimez-le comme nouveau PDF.</translation>
    </message>
    <message>
        <source>{starts} paragraphs without a label may be the moderator&apos;s questions (lines {lines}); they were kept where they stand.</source>
        <translation>{starts} paragraphes sans étiquette sont peut-être des questions de la modération (lignes {lines})&#xa0;; ils restent où ils sont.</translation>
    </message>
    <message>
        <source>A consensus is made of two coders&apos; passes: choose them anew.</source>
        <translation>Un consensus se fait à partir des passes de deux codeurs&#xa0;: choisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>A dash stands for undefined: {codes}.</source>
        <translation>Un tiret signifie «&#xa0;non défini&#xa0;»&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A passage counted for a theme when it carried the theme or any code below it.</source>
        <translation>Un passage a compté pour un thème quand il portait le thème ou un code au-dessous de lui.</translation>
    </message>
    <message>
        <source>A transcript needs a title.</source>
        <translation>Une transcription a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Agreement of {coders} coders ({names}) was computed for each code as a binary variable.</source>
        <translation>L’accord de {coders} codeurs ({names}) a été calculé pour chaque code comme variable binaire.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: enough for tentative conclusions only ({tentative} to {reliable}).</source>
        <translation>L’alpha est de {alpha}&#xa0;: suffisant pour des conclusions provisoires seulement ({tentative} à {reliable}).</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: reliable (Krippendorff asks for {reliable} or more).</source>
        <translation>L’alpha est de {alpha}&#xa0;: fiable (Krippendorff demande {reliable} ou plus).</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: too low to rely on (below {tentative}).</source>
        <translation>L’alpha est de {alpha}&#xa0;: trop bas pour s’y fier (au-dessous de {tentative}).</translation>
    </message>
    <message>
        <source>Choose the code that the passage should have.</source>
        <translation>Choisissez le code que le passage doit porter.</translation>
    </message>
    <message>
        <source>Choose two different coders: a consensus is made of two.</source>
        <translation>Choisissez deux codeurs différents&#xa0;: un consensus se fait à deux.</translation>
    </message>
    <message>
        <source>Codings that began as suggestions were left out ({n}).</source>
        <translation>Les codages nés de suggestions ont été laissés de côté ({n}).</translation>
    </message>
    <message>
        <source>Computed with QualCoder-HSLU {version}.</source>
        <translation>Calculé avec QualCoder-HSLU {version}.</translation>
    </message>
    <message>
        <source>Der Scanner ist seit Montag kaputt.</source>
        <translation>Der Scanner ist seit Montag kaputt.</translation>
    </message>
    <message>
        <source>F1 and Jaccard of matched segments are reported; F1 is the harmonic mean of precision and recall.</source>
        <translation>Le F1 et l’indice de Jaccard des segments appariés sont donnés&#xa0;; le F1 est la moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
        <source>Installing the program again mends it.</source>
        <translation>Réinstaller le programme y remédie.</translation>
    </message>
    <message>
        <source>It rests on {transcripts} transcripts that two or more of them coded ({titles}).</source>
        <translation>Il repose sur {transcripts} transcriptions que deux d’entre eux ou plus ont codées ({titles}).</translation>
    </message>
    <message>
        <source>It rests on {transcripts} transcripts that two or more of them coded.</source>
        <translation>Il repose sur {transcripts} transcriptions que deux d’entre eux ou plus ont codées.</translation>
    </message>
    <message>
        <source>Kappa, percent agreement and F1 are means over pairs of coders (for kappa: Light 1971).</source>
        <translation>Le kappa, le pourcentage d’accord et le F1 sont des moyennes sur les paires de codeurs (pour le kappa&#xa0;: Light 1971).</translation>
    </message>
    <message>
        <source>Keywords alone learn nothing: there is nothing to evaluate.</source>
        <translation>Les mots-clés seuls n’apprennent rien&#xa0;: il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <source>Keywords are found in French, German, Italian and English only: set one of them as the transcript&apos;s language.</source>
        <translation>Les mots-clés ne sont trouvés qu’en français, en allemand, en italien et en anglais&#xa0;: choisissez l’une de ces langues comme langue de la transcription.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (nominal; Krippendorff 2019) is reported beside Cohen&apos;s kappa (1960), Gwet&apos;s AC1 (2008) and percent agreement.</source>
        <translation>L’alpha de Krippendorff (nominal&#xa0;; Krippendorff 2019) est donné à côté du kappa de Cohen (1960), de l’AC1 de Gwet (2008) et du pourcentage d’accord.</translation>
    </message>
    <message>
        <source>Le scanner est en panne depuis lundi.</source>
        <translation>Le scanner est en panne depuis lundi.</translation>
    </message>
    <message>
        <source>No two coders were compared.</source>
        <translation>Il n’y a pas eu deux codeurs à comparer.</translation>
    </message>
    <message>
        <source>Nothing is coded yet: there is nothing to learn from and to measure.</source>
        <translation>Rien n’est encore codé&#xa0;: il n’y a rien d’où apprendre et sur quoi mesurer.</translation>
    </message>
    <message>
        <source>Nous mangeons une pomme dans le jardin.</source>
        <translation>Nous mangeons une pomme dans le jardin.</translation>
    </message>
    <message>
        <source>Only these codes were compared: {codes}.</source>
        <translation>Seuls ces codes ont été comparés&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Only what these participants said was compared: {participants}.</source>
        <translation>Seuls les propos de ces participants ont été comparés&#xa0;: {participants}.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can remove it: mark it as done instead.</source>
        <translation>Seul qui a écrit un commentaire peut le supprimer&#xa0;: marquez-le plutôt comme fait.</translation>
    </message>
    <message>
        <source>Only your own passes can be worked in.</source>
        <translation>On ne peut travailler que dans ses propres passes.</translation>
    </message>
    <message>
        <source>Over all codes chance-corrected coefficients are pooled (De Vries et al. 2008).</source>
        <translation>Sur l’ensemble des codes, les coefficients corrigés du hasard sont mis en commun (De Vries et al. 2008).</translation>
    </message>
    <message>
        <source>Pass {number} has no codings yet: work in it before you begin another.</source>
        <translation>La passe {number} n’a pas encore de codages&#xa0;: travaillez-y avant d’en commencer une autre.</translation>
    </message>
    <message>
        <source>The folder {name} beside the project cannot be deleted: close other windows of the program and delete it by hand.</source>
        <translation>Le dossier {name} à côté du projet ne peut être supprimé&#xa0;: fermez les autres fenêtres du programme et supprimez-le à la main.</translation>
    </message>
    <message>
        <source>The project is being written to in the background: try again when that is done.</source>
        <translation>Le projet est en cours d’écriture à l’arrière-plan&#xa0;: réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>The project was changed since you looked: look at the copy again.</source>
        <translation>Le projet a changé depuis que vous avez regardé&#xa0;: examinez de nouveau la copie.</translation>
    </message>
    <message>
        <source>The two coders have no common passage here: choose another outcome.</source>
        <translation>Les deux codeurs n’ont pas de passage commun ici&#xa0;: choisissez une autre issue.</translation>
    </message>
    <message>
        <source>The unit of analysis was the character, so that codes count by their length (n = {n}).</source>
        <translation>L’unité d’analyse était le caractère, de sorte que les codes comptent selon leur longueur (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the coded segment (n = {n}).</source>
        <translation>L’unité d’analyse était le segment codé (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the sentence (n = {n}).</source>
        <translation>L’unité d’analyse était la phrase (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the speaker&apos;s turn (n = {n}).</source>
        <translation>L’unité d’analyse était le tour de parole (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the whole transcript (n = {n}).</source>
        <translation>L’unité d’analyse était la transcription entière (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the word (n = {n}).</source>
        <translation>L’unité d’analyse était le mot (n = {n}).</translation>
    </message>
    <message>
        <source>There is a group “{name}” already: choose another name.</source>
        <translation>Il y a déjà un groupe «&#xa0;{name}&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no participant “{unknown}” in this project.</source>
        <translation>Il n’y a pas de participant «&#xa0;{unknown}&#xa0;» dans ce projet.</translation>
    </message>
    <message>
        <source>These words are of somebody who has withdrawn: nothing is said about them.</source>
        <translation>Ces propos sont d’une personne qui s’est retirée&#xa0;: rien n’est dit à leur sujet.</translation>
    </message>
    <message>
        <source>This coder is not in the project.</source>
        <translation>Ce codeur n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>This comment has been removed.</source>
        <translation>Ce commentaire a été supprimé.</translation>
    </message>
    <message>
        <source>This is a blind copy: a merge would show the work of others.</source>
        <translation>Ceci est une copie à l’aveugle&#xa0;: une fusion montrerait le travail d’autres personnes.</translation>
    </message>
    <message>
        <source>This is a blind copy: only the whole project can be handed out.</source>
        <translation>Ceci est une copie à l’aveugle&#xa0;: seul le projet entier peut être distribué.</translation>
    </message>
    <message>
        <source>Turns of moderators counted like those of others; labels of speakers, time stamps and headings did not count.</source>
        <translation>Les tours de la modération ont compté comme ceux des autres&#xa0;; les étiquettes de locuteurs, les marques de temps et les titres n’ont pas compté.</translation>
    </message>
    <message>
        <source>Turns of moderators, labels of speakers, time stamps and headings did not count.</source>
        <translation>Les tours de la modération, les étiquettes de locuteurs, les marques de temps et les titres n’ont pas compté.</translation>
    </message>
    <message>
        <source>Write the rule as a sentence first.</source>
        <translation>Écrivez d’abord la règle sous forme de phrase.</translation>
    </message>
    <message>
        <source>Write what you want to say first: the comment is empty.</source>
        <translation>Écrivez d’abord ce que vous voulez dire&#xa0;: le commentaire est vide.</translation>
    </message>
    <message>
        <source>{KEPT} below their paragraphs, uncounted.</source>
        <translation>Gardé sous les paragraphes concernés, sans compter&#xa0;: {KEPT}.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no such program does, so it was not read; open it in the program that wrote it and save it again.</source>
        <translation>{name} déclare un type de document, ce qu’aucun programme de ce genre ne fait&#xa0;; il n’a pas été lu&#xa0;: ouvrez-le dans le programme qui l’a écrit et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} holds a file name that leads outside of it, so it was not opened; open it in the program that wrote it and save it again.</source>
        <translation>{name} contient un nom de fichier qui mène hors de lui&#xa0;; il n’a pas été ouvert&#xa0;: ouvrez-le dans le programme qui l’a écrit et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is at work here: open the project as the other coder first.</source>
        <translation>{name} est à l’œuvre ici&#xa0;: ouvrez d’abord le projet comme l’autre codeur.</translation>
    </message>
    <message>
        <source>{name} is damaged ({member} is no proper XML); open it in the program that wrote it and save it again.</source>
        <translation>{name} est endommagé ({member} n’est pas du XML correct)&#xa0;; ouvrez-le dans le programme qui l’a écrit et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete; open it in the program that wrote it and save it again.</source>
        <translation>{name} est endommagé ou incomplet&#xa0;; ouvrez-le dans le programme qui l’a écrit et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected ({member} can&apos;t be read); open it in the program that wrote it and save it again.</source>
        <translation>{name} est endommagé ou protégé ({member} ne peut être lu)&#xa0;; ouvrez-le dans le programme qui l’a écrit et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected: open it in a spreadsheet program and save it again.</source>
        <translation>{name} est endommagé ou protégé&#xa0;: ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged: open the newest copy in its backups folder instead.</source>
        <translation>{name} est endommagé&#xa0;: ouvrez plutôt la copie la plus récente de son dossier de sauvegardes.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is empty: a table needs a first row of column names.</source>
        <translation>{name} est vide&#xa0;: un tableau demande une première ligne de noms de colonnes.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no text in it.</source>
        <translation>{name} est vide&#xa0;: il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{name} is larger than 10 MB, no codebook is: choose another file.</source>
        <translation>{name} dépasse 10 Mo, ce qu&apos;aucun livre de codes ne fait&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is larger than {MOST_BYTES} MB, which is too much for a transcript; split it.</source>
        <translation>{name} dépasse {MOST_BYTES} Mo, c&apos;est trop pour une transcription&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read whole; open it in a browser and copy its text into a .txt file.</source>
        <translation>{name} est trop imbriqué pour être lu en entier&#xa0;; ouvrez-le dans un navigateur et copiez son texte dans un fichier .txt.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read; open it in Word and save it as .docx.</source>
        <translation>{name} est trop imbriqué pour être lu&#xa0;; ouvrez-le dans Word et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read; open it in its program and save it as .txt.</source>
        <translation>{name} est trop imbriqué pour être lu&#xa0;; ouvrez-le dans son programme et enregistrez-le en .txt.</translation>
    </message>
    <message>
        <source>{name} is no ELAN file: export it from ELAN once more.</source>
        <translation>{name} n&apos;est pas un fichier ELAN&#xa0;: exportez-le de nouveau depuis ELAN.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file, so it can&apos;t be read.</source>
        <translation>{name} n&apos;est pas un fichier ordinaire et ne peut être lu.</translation>
    </message>
    <message>
        <source>{name} is no proper JSON: export it once more.</source>
        <translation>{name} n&apos;est pas du JSON correct&#xa0;: exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is no proper Word document; open it in Word and save it again.</source>
        <translation>{name} n&apos;est pas un document Word correct&#xa0;; ouvrez-le dans Word et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is no proper XML: export it once more.</source>
        <translation>{name} n&apos;est pas du XML correct&#xa0;: exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is no proper text document; open it in its program and save it.</source>
        <translation>{name} n&apos;est pas un document texte correct&#xa0;; ouvrez-le dans son programme et enregistrez-le.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8: save it as “CSV UTF-8” or XLSX.</source>
        <translation>{name} n&apos;est pas en UTF-8&#xa0;: enregistrez-le comme «&#xa0;CSV UTF-8&#xa0;» ou XLSX.</translation>
    </message>
    <message>
        <source>{name} is not a QualCoder-HSLU project.</source>
        <translation>{name} n&apos;est pas un projet QualCoder-HSLU.</translation>
    </message>
    <message>
        <source>{name} is one coder already.</source>
        <translation>{name} est déjà un seul codeur.</translation>
    </message>
    <message>
        <source>{name} is open read-only: nothing was changed.</source>
        <translation>{name} est ouvert en lecture seule&#xa0;: rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>{name} is open read-only: open it again.</source>
        <translation>{name} est ouvert en lecture seule&#xa0;: ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it and save or print it as a PDF without one.</source>
        <translation>{name} est protégé par un mot de passe&#xa0;; ouvrez-le et enregistrez-le ou imprimez-le en PDF sans mot de passe.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in its program and save it without one.</source>
        <translation>{name} est protégé par un mot de passe&#xa0;; ouvrez-le dans son programme et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>{name} is this project itself: choose a copy of it.</source>
        <translation>{name} est ce projet lui-même&#xa0;: choisissez-en une copie.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t UTF-8; it was read as {codec}. Please check its accents.</source>
        <translation>{name} n&apos;est pas en UTF-8&#xa0;; il a été lu comme {codec}. Veuillez vérifier les accents.</translation>
    </message>
    <message>
        <source>{name} may not be read by you; change its permissions or copy it elsewhere.</source>
        <translation>Vous n&apos;avez pas le droit de lire {name}&#xa0;; changez ses droits ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>{name} or its folder cannot be written: nothing was changed. Check the permissions or choose another folder.</source>
        <translation>{name} ou son dossier est protégé en écriture&#xa0;: rien n&apos;a été changé. Vérifiez les droits ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} unpacks to a suspicious size, so it was not opened.</source>
        <translation>{name} se décompresse à une taille suspecte&#xa0;; il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {MOST_BYTES} MB, which is too much for a transcript; split it or save it as .txt.</source>
        <translation>{name} se décompresse à plus de {MOST_BYTES} Mo, c&apos;est trop pour une transcription&#xa0;; divisez-le ou enregistrez-le en .txt.</translation>
    </message>
    <message>
        <source>{name} was left in the middle of a change: open it once for writing, or copy it and the files beside it to a folder where you may write.</source>
        <translation>{name} a été laissé au milieu d&apos;un changement&#xa0;: ouvrez-le une fois en écriture, ou copiez-le avec les fichiers voisins dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{name} was made before words were purged here, and would bring them back: hand the project out anew.</source>
        <translation>{name} date d&apos;avant un effacement fait ici et ramènerait les propos&#xa0;: distribuez le projet à nouveau.</translation>
    </message>
    <message>
        <source>{name} was not found; check its name and folder.</source>
        <translation>{name} n&apos;a pas été trouvé&#xa0;; vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer version of QualCoder-HSLU: update the program to open it.</source>
        <translation>{name} a été enregistré par une version plus récente de QualCoder-HSLU&#xa0;: mettez le programme à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>{name} was saved by an older version: open it once for writing, so that it can be brought up to date.</source>
        <translation>{name} a été enregistré par une version plus ancienne&#xa0;: ouvrez-le une fois en écriture pour le mettre à jour.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the text is not UTF-8, save the file as UTF-8 (in Excel: &quot;CSV UTF-8&quot;).</source>
        <translation>{name}, ligne {line}&#xa0;: le texte n&apos;est pas en UTF-8, enregistrez le fichier en UTF-8 (dans Excel&#xa0;: «&#xa0;CSV UTF-8&#xa0;»).</translation>
    </message>
    <message>
        <source>{name}: one column must be called participant, organisation, transcript or id.</source>
        <translation>{name}&#xa0;: une colonne doit s&apos;appeler participant, organisation, transcript ou id.</translation>
    </message>
    <message>
        <source>{name}: the first row has an empty or a repeated column name.</source>
        <translation>{name}&#xa0;: la première ligne a un nom de colonne vide ou répété.</translation>
    </message>
    <message>
        <source>{n} codings that began as suggestions counted like others.</source>
        <translation>{n} codages nés de suggestions ont compté comme les autres.</translation>
    </message>
    <message>
        <source>{n} labels have no speech after them, so they made no turns (lines {lines}).</source>
        <translation>{n} étiquettes ne sont suivies d’aucune parole et n’ont donc pas fait de tour de parole (lignes {lines}).</translation>
    </message>
    <message>
        <source>{n} labels stand only once, but were taken for speakers (lines {lines}).</source>
        <translation>{n} étiquettes n’apparaissent qu’une fois, mais ont été prises pour des personnes qui parlent (lignes {lines}).</translation>
    </message>
    <message>
        <source>{n} lines begin like a speaker&apos;s label, but were kept as speech (lines {lines}).</source>
        <translation>{n} lignes commencent comme une étiquette, mais ont été gardées comme parole (lignes {lines}).</translation>
    </message>
    <message>
        <source>{pages} of {n_pages} ({pages_}) hold no text; a scanned page can&apos;t be read.</source>
        <translation>{pages} sur {n_pages} ({pages_}) sans texte&#xa0;; une page numérisée ne peut être lue.</translation>
    </message>
    <message>
        <source>{parts} of the file beside the list of turns left out: {others}.</source>
        <translation>Laissé de côté à côté de la liste des tours ({parts})&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): check the name and the folder.</source>
        <translation>{path} ne peut être lu ({strerror})&#xa0;: vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>{path}. Close it there, open it read-only, or, if that computer crashed, take it over.</source>
        <translation>{path}. Fermez-le là-bas, ouvrez-le en lecture seule ou, si cet ordinateur est tombé en panne, reprenez-le.</translation>
    </message>
    <message>
        <source>{said} in two tiers of one participant and count once.</source>
        <translation>Dans deux pistes d&apos;un même participant ({said})&#xa0;; compté une fois.</translation>
    </message>
    <message>
        <source>{said} left out, depending on another: {names}.</source>
        <translation>Laissé de côté, car dépendant d&apos;un autre ({said})&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{said} left out: no clock and no seconds.</source>
        <translation>Laissé de côté ({said})&#xa0;: ni heure ni secondes.</translation>
    </message>
    <message>
        <source>{said} left out: the one that says most is read.</source>
        <translation>Laissé de côté ({said})&#xa0;: seul celui qui dit le plus est lu.</translation>
    </message>
    <message>
        <source>{said} left out: what is said there is no text.</source>
        <translation>Laissé de côté ({said})&#xa0;: ce qui y est dit n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>{said} left out: {names}.</source>
        <translation>Laissé de côté ({said})&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{said} shown again, as captions roll, and count once.</source>
        <translation>Montré de nouveau par des sous-titres défilants ({said})&#xa0;; compté une fois.</translation>
    </message>
    <message>
        <source>{subject} kept, as if accepted.</source>
        <translation>Gardé comme si c&apos;était accepté&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>{subject} kept; please check that it may be read.</source>
        <translation>Gardé&#xa0;; vérifiez que cela peut être lu&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>{subject} of {name} could not be read and {verb} as �.</source>
        <translation>{name}&#xa0;: caractères illisibles ({subject}), {verb} comme �.</translation>
    </message>
    <message>
        <source>{text} joined to the paragraph before.</source>
        <translation>Joint au paragraphe précédent&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>{text} left out.</source>
        <translation>Laissé de côté&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>{text} put together without the hyphen.</source>
        <translation>Réuni sans le trait d&apos;union&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>{tiers} held nothing.</source>
        <translation>Vide&#xa0;: {tiers}.</translation>
    </message>
    <message>
        <source>{verb} for good: {turns} turns ({words} words) in {transcripts} transcripts, {codings} codings on them, {memos} notes{examples}, {originals} original files and {backups} backups; no step before it can be undone.</source>
        <translation>{verb} définitivement&#xa0;: {turns} tours ({words} mots) dans {transcripts} transcriptions, {codings} codages sur eux, {memos} notes{examples}, {originals} fichiers d’origine et {backups} sauvegardes&#xa0;; aucune étape antérieure ne peut être annulée.</translation>
    </message>
    <message>
        <source>{wanted} is on the roster already: choose another name.</source>
        <translation>{wanted} figure déjà dans le tableau de répartition&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{key}” was taken for the interviewer by the letter alone; please check it.</source>
        <translation>«&#xa0;{key}&#xa0;» a été pris pour l&apos;intervieweur d&apos;après la lettre seule&#xa0;; veuillez vérifier.</translation>
    </message>
    <message>
        <source>“{kind}” is no type of attribute.</source>
        <translation>«&#xa0;{kind}&#xa0;» n&apos;est pas un type d&apos;attribut.</translation>
    </message>
    <message>
        <source>“{name}” ({key}) and “{other_name}” ({other}) may be the same speaker.</source>
        <translation>«&#xa0;{name}&#xa0;» ({key}) et «&#xa0;{other_name}&#xa0;» ({other}) sont peut-être le même locuteur.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {redone}: a transcript that it touched was corrected, or coded after its correction, by somebody else since.</source>
        <translation>«&#xa0;{name}&#xa0;» ({redone}) impossible&#xa0;: une transcription qu&apos;elle touchait a depuis été corrigée, ou codée après sa correction, par quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {redone}: something it touched was changed since by another step.</source>
        <translation>«&#xa0;{name}&#xa0;» ({redone}) impossible&#xa0;: quelque chose qu&apos;elle touchait a été changé depuis par une autre étape.</translation>
    </message>
    <message>
        <source>“{name}” does not speak in this group: write the name as it is there.</source>
        <translation>«&#xa0;{name}&#xa0;» ne parle pas dans ce groupe&#xa0;: écrivez le nom tel qu&apos;il y figure.</translation>
    </message>
    <message>
        <source>“{title}” cannot be edited here.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>“{title}” cannot be empty.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut être vide.</translation>
    </message>
    <message>
        <source>“{title}” has been corrected elsewhere meanwhile: begin anew from its present text.</source>
        <translation>«&#xa0;{title}&#xa0;» a été corrigée ailleurs entre-temps&#xa0;: recommencez à partir du texte présent.</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it like 2026-03-14.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une date&#xa0;: écrivez-la comme 2026-03-14.</translation>
    </message>
    <message>
        <source>“{value}” is no number: write it like 12 or 3.5.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas un nombre&#xa0;: écrivez-le comme 12 ou 3.5.</translation>
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
    <name>SharesPage</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Who speaks how much</source>
        <translation>Qui parle combien</translation>
    </message>
    <message>
        <source>Who follows whom</source>
        <translation>Qui suit qui</translation>
    </message>
    <message>
        <source>Who follows whom: turns of the column&apos;s speaker right after the row&apos;s</source>
        <translation>Qui suit qui&#xa0;: tours du locuteur de la colonne juste après celui de la ligne</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
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
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Longest turn</source>
        <translation>Tour le plus long</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
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
        <source>Rename in every transcript…</source>
        <translation>Renommer dans chaque transcription…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give the chosen participant another name in every transcript (F2)</source>
        <translation>Donner au participant choisi un autre nom dans chaque transcription (F2)</translation>
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
    <name>SpeakerTable</name>
    <message>
        <source>Join all proposed</source>
        <translation>Tout joindre comme proposé</translation>
    </message>
    <message>
        <source>Join every speaker marked with a proposal</source>
        <translation>Joindre chaque locuteur marqué d&apos;une proposition</translation>
    </message>
    <message>
        <source>Call the speakers as the legend of the file does</source>
        <translation>Nommer les locuteurs comme le fait la légende du fichier</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Make the chosen speakers one, or follow the proposal (Ctrl+J)</source>
        <translation>Faire un seul locuteur de ceux choisis, ou suivre la proposition (Ctrl+J)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Saisir un autre nom (F2)</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Pas une étiquette</translation>
    </message>
    <message>
        <source>These words are no label: they run on in the turn before (Del)</source>
        <translation>Ces mots ne sont pas une étiquette&#xa0;: ils prolongent le tour précédent (Suppr)</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Keep these turns, but as nobody&apos;s</source>
        <translation>Garder ces tours, mais sans locuteur</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Take joins apart and names back</source>
        <translation>Défaire les jonctions et reprendre les noms</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>De qui il s&apos;agit</translation>
    </message>
    <message>
        <source>Tick who moderates</source>
        <translation>Cochez qui modère</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
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
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message numerus="yes">
        <source>Join all proposed (%Ln)</source>
        <translation>
            <numerusform>Tout joindre comme proposé (%Ln)</numerusform>
            <numerusform>Tout joindre comme proposé (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take names of the legend (%Ln)</source>
        <translation>
            <numerusform>Prendre le nom de la légende (%Ln)</numerusform>
            <numerusform>Prendre les noms de la légende (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation>Dans le fichier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>no label: runs on</source>
        <translation>pas une étiquette&#xa0;: se prolonge</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>peut-être {0}</translation>
    </message>
    <message>
        <source>{0} (legend)</source>
        <translation>{0} (légende)</translation>
    </message>
    <message>
        <source>new, or {0}?</source>
        <translation>nouveau, ou {0}&#xa0;?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Join with {0}</source>
        <translation>Joindre à {0}</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>une nouvelle personne</translation>
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
        <source>remove attribute {0}</source>
        <translation>supprimer l&apos;attribut {0}</translation>
    </message>
    <message>
        <source>remove comment</source>
        <translation>supprimer un commentaire</translation>
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
        <source>hear suggestions of {0}</source>
        <translation>montrer de nouveau les suggestions de {0}</translation>
    </message>
    <message>
        <source>code first</source>
        <translation>coder d’abord</translation>
    </message>
    <message>
        <source>switch suggestions off</source>
        <translation>désactiver les suggestions</translation>
    </message>
    <message>
        <source>show suggestions while coding</source>
        <translation>montrer les suggestions pendant le codage</translation>
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
        <source>correct {0}</source>
        <translation>corriger {0}</translation>
    </message>
    <message>
        <source>look at {0}</source>
        <translation>revoir {0}</translation>
    </message>
    <message>
        <source>settle {0}</source>
        <translation>trancher {0}</translation>
    </message>
    <message>
        <source>reopen {0}</source>
        <translation>rouvrir {0}</translation>
    </message>
    <message>
        <source>accept agreed passages</source>
        <translation>accepter les passages concordants</translation>
    </message>
    <message>
        <source>write comment</source>
        <translation>écrire un commentaire</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>marquer un commentaire comme fait</translation>
    </message>
    <message>
        <source>open comment again</source>
        <translation>rouvrir un commentaire</translation>
    </message>
    <message>
        <source>bring back {0}</source>
        <translation>rétablir {0}</translation>
    </message>
    <message>
        <source>rename transcript</source>
        <translation>renommer une transcription</translation>
    </message>
    <message>
        <source>rename speaker {0}</source>
        <translation>renommer le locuteur {0}</translation>
    </message>
    <message>
        <source>edit participants</source>
        <translation>modifier les participants</translation>
    </message>
    <message>
        <source>edit organisations</source>
        <translation>modifier les organisations</translation>
    </message>
    <message>
        <source>edit groups</source>
        <translation>modifier les groupes</translation>
    </message>
    <message>
        <source>edit transcripts</source>
        <translation>modifier les transcriptions</translation>
    </message>
    <message>
        <source>paste into people</source>
        <translation>coller dans les personnes</translation>
    </message>
    <message>
        <source>new attribute {0}</source>
        <translation>nouvel attribut {0}</translation>
    </message>
    <message>
        <source>change attribute {0}</source>
        <translation>modifier l&apos;attribut {0}</translation>
    </message>
    <message>
        <source>new organisation {0}</source>
        <translation>nouvelle organisation {0}</translation>
    </message>
    <message>
        <source>new group {0}</source>
        <translation>nouveau groupe {0}</translation>
    </message>
    <message>
        <source>colour participants</source>
        <translation>colorer les participants</translation>
    </message>
    <message>
        <source>withdraw participant</source>
        <translation>retirer un participant</translation>
    </message>
    <message>
        <source>take back withdrawal</source>
        <translation>reprendre le retrait</translation>
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
    <message>
        <source>take {0} off the roster</source>
        <translation>ôter {0} du tableau de répartition</translation>
    </message>
    <message>
        <source>change the roster</source>
        <translation>modifier le tableau de répartition</translation>
    </message>
    <message>
        <source>new coder {0}</source>
        <translation>nouveau codeur {0}</translation>
    </message>
    <message>
        <source>hand out to {0}</source>
        <translation>distribuer à {0}</translation>
    </message>
    <message>
        <source>merge {0}</source>
        <translation>fusionner {0}</translation>
    </message>
    <message>
        <source>declare {0} and {1} one person</source>
        <translation>déclarer {0} et {1} une seule personne</translation>
    </message>
</context>
<context>
    <name>SuggestionBand</name>
    <message>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>in doubt, {band}</source>
        <translation>douteuse, {band}</translation>
    </message>
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
    <name>SuggestionTier</name>
    <message>
        <source>by keywords</source>
        <translation>par mots-clés</translation>
    </message>
    <message>
        <source>learned from words</source>
        <translation>appris d’après les mots</translation>
    </message>
    <message>
        <source>learned from words and meaning</source>
        <translation>appris d’après les mots et le sens</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Merge a copy</source>
        <translation>Fusionner une copie</translation>
    </message>
    <message>
        <source>✓ fully coded</source>
        <translation>✓ entièrement codée</translation>
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
        <source>Rename transcript…</source>
        <translation>Renommer la transcription…</translation>
    </message>
    <message>
        <source>Memo on the transcript…</source>
        <translation>Mémo sur la transcription…</translation>
    </message>
    <message>
        <source>{title}, language {language}</source>
        <translation>{title}, langue {language}</translation>
    </message>
    <message>
        <source>{tip}, fully coded</source>
        <translation>{tip}, entièrement codée</translation>
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
    <name>TurnEditor</name>
    <message>
        <source>Words of the turn</source>
        <translation>Mots du tour</translation>
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
    <name>Working</name>
    <message>
        <source>Looking for passages</source>
        <translation>Recherche de passages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
</context>
<context>
    <name>_CrashHook</name>
    <message>
        <source>The fault reported before happened again.</source>
        <translation>L’erreur déjà signalée s’est reproduite.</translation>
    </message>
</context>
<context>
    <name>_Lanes</name>
    <message>
        <source>Who marked what</source>
        <translation>Qui a marqué quoi</translation>
    </message>
</context>
</TS>
