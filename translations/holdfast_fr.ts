<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Errors</name>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="21" />
            <source>The command line is not understood: %1</source>
            <translation>La ligne de commande n’est pas comprise : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="22" />
            <source>See --help.</source>
            <translation>Voir --help.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="23" />
            <source>%1 is not in this version</source>
            <translation>%1 n’est pas dans cette version</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="24" />
            <source>See README for what this version does.</source>
            <translation>Voir README pour ce que fait cette version.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="25" />
            <source>%1 is required: it is unset or empty</source>
            <translation>%1 is required : elle est absente ou vide</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="26" />
            <source>Set the integrity key that signed the backups; without it nothing can be proven.</source>
            <translation>Définissez la clé d’intégrité qui a signé les sauvegardes ; sans elle rien ne peut être prouvé.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="28" />
            <source>The integrity key cannot be read from %1</source>
            <translation>La clé d’intégrité ne peut pas être lue depuis %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="29" />
            <source>Check that the file exists and that you may read it.</source>
            <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="30" />
            <source>The environment file %1 is not valid</source>
            <translation>Le fichier d’environnement %1 n’est pas valide</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="31" />
            <source>Mend the member that the detail names.</source>
            <translation>Corrigez le membre que le détail nomme.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="32" />
            <source>There is no environment %1</source>
            <translation>Il n’y a pas d’environnement %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="33" />
            <source>Give the path of an environment file, or the name of a kept one.</source>
            <translation>Donnez le chemin d’un fichier d’environnement, ou le nom d’un environnement gardé.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="35" />
            <source>It is not known which database to protect (%1)</source>
            <translation>On ne sait pas quelle base protéger (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="36" />
            <source>Set DATABASE_URL, or write it into backend/.env below the root.</source>
            <translation>Définissez DATABASE_URL, ou écrivez-la dans backend/.env sous la racine.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="37" />
            <source>The database URL is not usable (%1)</source>
            <translation>L’URL de la base n’est pas utilisable (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="38" />
            <source>Write it like sqlite:///relative/path.db or sqlite:////absolute/path.db.</source>
            <translation>Écrivez-la comme sqlite:///relative/path.db ou sqlite:////absolute/path.db.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="41" />
            <source>PostgreSQL databases are not in this version (%1)</source>
            <translation>Les bases PostgreSQL ne sont pas dans cette version (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="42" />
            <source>This version protects SQLite databases. Go on with the scripts for this one.</source>
            <translation>Cette version protège les bases SQLite. Continuez avec les scripts pour celle-ci.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="44" />
            <source>There is no database at %1</source>
            <translation>Il n’y a pas de base à %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="45" />
            <source>Check DATABASE_URL and the root; to bring it back, restore.</source>
            <translation>Vérifiez DATABASE_URL et la racine ; pour la ramener, restaurez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="46" />
            <source>%1 is not an SQLite database</source>
            <translation>%1 n’est pas une base SQLite</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="47" />
            <source>Check that DATABASE_URL names the right file.</source>
            <translation>Vérifiez que DATABASE_URL nomme le bon fichier.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="48" />
            <source>SQLite calls %1 damaged</source>
            <translation>SQLite juge %1 endommagée</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="49" />
            <source>A copy taken now is kept, marked damaged. Restore the newest valid backup.</source>
            <translation>Une copie prise maintenant est gardée, marquée endommagée. Restaurez la sauvegarde valide la plus récente.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="51" />
            <source>%1 changed while it was read</source>
            <translation>%1 a changé pendant sa lecture</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="52" />
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="53" />
            <source>%1 stays locked by another process</source>
            <translation>%1 reste verrouillée par un autre processus</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="54" />
            <source>See who holds a long transaction, end it, and try again.</source>
            <translation>Voyez qui tient une longue transaction, terminez-la, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="55" />
            <source>There is no backup %1</source>
            <translation>Il n’y a pas de sauvegarde %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="56" />
            <source>See `list` for the sets that exist.</source>
            <translation>Voir `list` pour les jeux qui existent.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="58" />
            <source>The backup has no metadata: %1 is missing</source>
            <translation>La sauvegarde n’a pas de métadonnées : %1 manque</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="59" />
            <source>Nothing proves what it is. Choose another set; `list` shows them.</source>
            <translation>Rien ne prouve ce qu’elle est. Choisissez un autre jeu ; `list` les montre.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="60" />
            <source>The metadata %1 is not valid</source>
            <translation>Les métadonnées %1 ne sont pas valides</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="61" />
            <source>Nothing proves what the file is. Choose another set.</source>
            <translation>Rien ne prouve ce qu’est le fichier. Choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="63" />
            <source>The metadata %1 is of a schema that this version does not know</source>
            <translation>Les métadonnées %1 sont d’un schéma que cette version ne connaît pas</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="64" />
            <source>Use the version of Holdfast that wrote it, or a newer one.</source>
            <translation>Utilisez la version de Holdfast qui les a écrites, ou une plus récente.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="65" />
            <source>The signature of %1 does not hold</source>
            <translation>La signature de %1 n’est pas bonne</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="66" />
            <source>The metadata was changed, or signed with another key. Check the key; do not use this set otherwise.</source>
            <translation>Les métadonnées ont été changées, ou signées avec une autre clé. Vérifiez la clé ; sinon n’utilisez pas ce jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="68" />
            <source>%1 is not what was signed</source>
            <translation>%1 n’est pas ce qui a été signé</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="69" />
            <source>The file was changed or damaged. Choose another set.</source>
            <translation>Le fichier a été changé ou endommagé. Choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="70" />
            <source>%1 has another size than was signed</source>
            <translation>%1 n’a pas la taille signée</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="71" />
            <source>The file was cut or changed. Choose another set.</source>
            <translation>Le fichier a été coupé ou changé. Choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="73" />
            <source>%1 has another name than was signed</source>
            <translation>%1 n’a pas le nom signé</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="74" />
            <source>Give the file the name that the detail shows, or choose another set.</source>
            <translation>Donnez au fichier le nom que montre le détail, ou choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="75" />
            <source>The content of %1 is damaged</source>
            <translation>Le contenu de %1 est endommagé</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="76" />
            <source>Choose another set.</source>
            <translation>Choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="77" />
            <source>%1 is encrypted</source>
            <translation>%1 est chiffrée</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="78" />
            <source>Give the identity that opens it.</source>
            <translation>Donnez l’identité qui l’ouvre.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="79" />
            <source>Nobody has confirmed this (%1)</source>
            <translation>Personne n’a confirmé cela (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="80" />
            <source>On a terminal type the token. Without one: RESTORE_ALLOW_NONINTERACTIVE=1 and --confirm TOKEN or --force.</source>
            <translation>Sur un terminal, saisissez le jeton. Sans terminal : RESTORE_ALLOW_NONINTERACTIVE=1 et --confirm JETON ou --force.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="82" />
            <source>No plan belongs to the token %1</source>
            <translation>Aucun plan ne correspond au jeton %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="83" />
            <source>Make a plan with `plan FILE` and use its token.</source>
            <translation>Faites un plan avec `plan FILE` et utilisez son jeton.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="84" />
            <source>The token %1 is older than 60 minutes</source>
            <translation>Le jeton %1 a plus de 60 minutes</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="85" />
            <location filename="../core/text/ErrorWords.cpp" line="87" />
            <source>Make a new plan with `plan FILE`.</source>
            <translation>Faites un nouveau plan avec `plan FILE`.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="86" />
            <source>The token %1 was used before</source>
            <translation>Le jeton %1 a déjà servi</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="89" />
            <source>The plan is stale: something that it rests on has changed (%1)</source>
            <translation>Le plan est périmé : quelque chose sur quoi il repose a changé (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="90" />
            <source>Make a new plan, read it, and confirm that one.</source>
            <translation>Faites un nouveau plan, lisez-le, et confirmez celui-là.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="91" />
            <source>The backup was not taken from %1</source>
            <translation>La sauvegarde n’a pas été prise de %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="92" />
            <source>If this really is the target, give the phrase in the detail.</source>
            <translation>Si c’est vraiment la cible, donnez la phrase qui est dans le détail.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="93" />
            <source>%1 is a backup of another kind</source>
            <translation>%1 est une sauvegarde d’un autre type</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="94" />
            <source>Choose a set of the kind of this database.</source>
            <translation>Choisissez un jeu du type de cette base.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="96" />
            <source>%1 is in use and cannot be replaced under its users</source>
            <translation>%1 est utilisée et ne peut pas être remplacée sous ses utilisateurs</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="97" />
            <source>Stop the processes that the detail names, then try again.</source>
            <translation>Arrêtez les processus que le détail nomme, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="98" />
            <source>No safety copy of %1 can be made</source>
            <translation>Aucune copie de sûreté de %1 ne peut être faite</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="99" />
            <source>Mend the reason in the detail. To go on without a way back, give the phrase that it ends with.</source>
            <translation>Corrigez la cause donnée dans le détail. Pour continuer sans retour possible, donnez la phrase qui le termine.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="101" />
            <source>There is nothing to revert (%1)</source>
            <translation>Il n’y a rien à annuler (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="102" />
            <source>See `history` for restores that kept a safety copy.</source>
            <translation>Voir `history` pour les restaurations qui ont gardé une copie de sûreté.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="103" />
            <source>A precondition is not met: %1</source>
            <translation>Une condition préalable n’est pas remplie : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="104" />
            <location filename="../core/text/ErrorWords.cpp" line="118" />
            <source>See the detail.</source>
            <translation>Voir le détail.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="105" />
            <source>A check failed: %1</source>
            <translation>Un contrôle a échoué : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="106" />
            <source>See the rows of the checks.</source>
            <translation>Voir les lignes des contrôles.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="107" />
            <source>The content of %1 differs from the backup</source>
            <translation>Le contenu de %1 diffère de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="108" />
            <source>Compare the rows; revert if in doubt.</source>
            <translation>Comparez les lignes ; revenez en arrière en cas de doute.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="109" />
            <source>Another operation is at work (%1)</source>
            <translation>Une autre opération est en cours (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="110" />
            <source>Wait until it has ended; the detail says who holds the lock.</source>
            <translation>Attendez qu’elle soit finie ; le détail dit qui tient le verrou.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="111" />
            <source>There is no room left in %1</source>
            <translation>Il n’y a plus de place dans %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="112" />
            <source>Make room, then try again.</source>
            <translation>Faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="113" />
            <source>Not permitted: %1</source>
            <translation>Pas permis : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="114" />
            <source>Check owner and mode, or run as the user who may.</source>
            <translation>Vérifiez propriétaire et droits, ou lancez avec l’utilisateur autorisé.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="115" />
            <source>Reading or writing %1 failed</source>
            <translation>La lecture ou l’écriture de %1 a échoué</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="116" />
            <source>Check the disk and its messages; try again.</source>
            <translation>Vérifiez le disque et ses messages ; réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="117" />
            <source>SQLite could not do its work on %1</source>
            <translation>SQLite n’a pas pu faire son travail sur %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="119" />
            <source>%1 does not answer</source>
            <translation>%1 ne répond pas</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="120" />
            <source>Check that the application runs and that the URL is right.</source>
            <translation>Vérifiez que l’application tourne et que l’URL est juste.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="121" />
            <source>The journal %1 cannot be written or read</source>
            <translation>Le journal %1 ne peut être ni écrit ni lu</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="122" />
            <source>Check the disk and the rights there. Nothing is done without a journal.</source>
            <translation>Vérifiez le disque et les droits. Rien ne se fait sans journal.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="125" />
            <source>The practice environment does not work: %1</source>
            <translation>L’environnement d’entraînement ne fonctionne pas : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="126" />
            <source>Try `practice reset`.</source>
            <translation>Essayez `practice reset`.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="127" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="128" />
            <source>Nothing is left to do.</source>
            <translation>Il ne reste rien à faire.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="129" />
            <source>An internal error: %1</source>
            <translation>Une erreur interne : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="130" />
            <source>Please report it with the detail.</source>
            <translation>Merci de la signaler avec le détail.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="151" />
            <source>The live data was changed.</source>
            <translation>Les données en service ont été changées.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="152" />
            <source>Revert to the safety copy, or restore again.</source>
            <translation>Revenez à la copie de sûreté, ou restaurez de nouveau.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="154" />
            <source>The live data was not changed.</source>
            <translation>Les données en service n’ont pas été changées.</translation>
        </message>
    </context>
    <context>
        <name>FailureWords</name>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="21" />
            <source>It was moved or deleted after it was listed. Choose another backup.</source>
            <translation>Elle a été déplacée ou supprimée après avoir été listée. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="23" />
            <source>Choose a backup of this database. If this really is the target, type the phrase below.</source>
            <translation>Choisissez une sauvegarde de cette base. Si c’est vraiment la cible, saisissez la phrase ci-dessous.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="26" />
            <source>Make the plan again, read it, and confirm that one. What you entered is kept.</source>
            <translation>Refaites le plan, lisez-le, et confirmez celui-là. Ce que vous avez saisi est gardé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="28" />
            <source>Mend the reason in the details. Going on without a way back needs a phrase of its own.</source>
            <translation>Corrigez la cause donnée dans les détails. Continuer sans retour possible demande une phrase à part.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="31" />
            <source>Activity lists the restores that kept a safety copy. A backup can be restored instead.</source>
            <translation>Activité liste les restaurations qui ont gardé une copie de sûreté. On peut aussi restaurer une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="34" />
            <source>Nothing proves what it is. Choose another backup.</source>
            <translation>Rien ne prouve ce qu’elle est. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="36" />
            <source>You can start again whenever you like.</source>
            <translation>Vous pouvez recommencer quand vous voulez.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="64" />
            <source>Stopped, as you asked</source>
            <translation>Arrêté, comme demandé</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <location filename="../core/text/Format.cpp" line="34" />
            <location filename="../core/text/Format.cpp" line="37" />
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="39" />
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="47" />
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="48" />
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="52" />
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="62" />
            <source>%1 (%2 here)</source>
            <translation>%1 (%2 ici)</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <location filename="../ui/models/History.cpp" line="54" />
            <source>Running</source>
            <translation>En marche</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="56" />
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="145" />
            <source>The live data was not touched and no backup was published. Take a backup again; it clears away what was left.</source>
            <translation>Les données en service n’ont pas été touchées et aucune sauvegarde n’a été publiée. Refaites une sauvegarde ; elle nettoie ce qui restait.</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="151" />
            <source>The live data was not touched. Start again when you are ready.</source>
            <translation>Les données en service n’ont pas été touchées. Recommencez quand vous êtes prêt.</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="154" />
            <source>The live data may be the old or the new one, and there is no safety copy. Look at the data before you go on.</source>
            <translation>Les données en service peuvent être les anciennes ou les nouvelles, et il n’y a pas de copie de sûreté. Regardez les données avant de continuer.</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="158" />
            <source>The live data may be the old or the new one: look at it before you go on. The data from before stands in the safety copy %1.</source>
            <translation>Les données en service peuvent être les anciennes ou les nouvelles : regardez-les avant de continuer. Les données d’avant sont dans la copie de sûreté %1.</translation>
        </message>
    </context>
    <context>
        <name>OperationFacts</name>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="31" />
            <source>Backup file</source>
            <translation>Fichier de sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="32" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="33" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="35" />
            <source>Proven to</source>
            <translation>Prouvée jusqu’à</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="37" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="41" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="60" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="66" />
            <source>Re&amp;vert…</source>
            <translation>Re&amp;venir…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="68" />
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="71" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="72" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="73" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="75" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="77" />
            <source>Last step</source>
            <translation>Dernière étape</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="79" />
            <source>Error code</source>
            <translation>Code d’erreur</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="81" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="20" />
            <source>Make a consistent copy of %1 while the application goes on</source>
            <translation>Faire une copie cohérente de %1 pendant que l’application continue</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="21" />
            <source>Check the copy in full and count its rows</source>
            <translation>Contrôler toute la copie et compter ses lignes</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="22" />
            <source>Compress the copy and take its digests</source>
            <translation>Compresser la copie et calculer ses empreintes</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="24" />
            <source>Read the result back from the disk and compare every byte</source>
            <translation>Relire le résultat sur le disque et comparer chaque octet</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="26" />
            <source>Give it its name in %1, then sign and write its metadata</source>
            <translation>Lui donner son nom dans %1, puis signer et écrire ses métadonnées</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="28" />
            <source>Check the signature, and the digest of the whole file</source>
            <translation>Contrôler la signature et l’empreinte du fichier entier</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="30" />
            <source>Unpack it to the last byte and let SQLite check the content</source>
            <translation>La décompresser jusqu’au dernier octet et faire contrôler le contenu par SQLite</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="32" />
            <source>Ask %1 until the application answers well several times in a row</source>
            <translation>Interroger %1 jusqu’à plusieurs bonnes réponses de suite de l’application</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="33" />
            <source>Unpack %1 beside the database, checking its digest</source>
            <translation>Décompresser %1 à côté de la base en contrôlant son empreinte</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="35" />
            <source>Let SQLite check the unpacked database in full</source>
            <translation>Faire contrôler toute la base décompressée par SQLite</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="37" />
            <source>Make a safety copy of the present data in %1, and prove it</source>
            <translation>Faire une copie de sûreté des données actuelles dans %1 et la prouver</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="39" />
            <source>Read once more that %1 is still the database shown here</source>
            <translation>Relire que %1 est toujours la base montrée ici</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="40" />
            <source>Replace the data of %1</source>
            <translation>Remplacer les données de %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="60" />
            <source>Read the database back through SQLite and compare it with the backup</source>
            <translation>Relire la base par SQLite et la comparer à la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="61" />
            <source>Adds a backup set; changes nothing else</source>
            <translation>Ajoute un jeu de sauvegarde ; ne change rien d’autre</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="62" />
            <source>What is in it now goes, for what is in the backup</source>
            <translation>Ce qui s’y trouve part, remplacé par ce que contient la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="63" />
            <source>Removed by itself when the run stops early</source>
            <translation>Supprimé de lui-même si l’exécution s’arrête avant la fin</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="64" />
            <source>Revert puts the safety copy back</source>
            <translation>Le retour arrière remet la copie de sûreté en place</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="66" />
            <source>Copied; begun again %1 times because of writers</source>
            <translation>Copiée ; recommencée %1 fois à cause d’écritures</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="68" />
            <source>SQLite cannot read it: its files were copied as they are</source>
            <translation>SQLite ne peut pas la lire : ses fichiers ont été copiés tels quels</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="69" />
            <source>Sound: tables %1, rows %2, broken references %3</source>
            <translation>Saine : tables %1, lignes %2, références rompues %3</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="71" />
            <source>No fault found, but SQLite here cannot check all of it: %1</source>
            <translation>Aucun défaut trouvé, mais ce SQLite ne peut pas tout contrôler : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="72" />
            <source>Damaged, kept as raw files. SQLite says: %1</source>
            <translation>Endommagée, gardée en fichiers bruts. SQLite dit : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="73" />
            <source>Damaged. SQLite says: %1</source>
            <translation>Endommagée. SQLite dit : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="74" />
            <source>Sound; broken references: %1</source>
            <translation>Saine ; références rompues : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="75" />
            <source>%1 became %2</source>
            <translation>%1 sont devenus %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="76" />
            <source>%1 read back, all bytes equal</source>
            <translation>%1 relus, tous les octets sont égaux</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="77" />
            <source>Stands as %1</source>
            <translation>Se trouve sous %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="78" />
            <source>Read to the last byte; the content is sound</source>
            <translation>Lue jusqu’au dernier octet ; le contenu est sain</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="79" />
            <source>%1 unpacked, digest holds</source>
            <translation>%1 décompressés, l’empreinte est bonne</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="80" />
            <source>Raw files unpacked: %1</source>
            <translation>Fichiers bruts décompressés : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="81" />
            <source>Safety copy %1</source>
            <translation>Copie de sûreté %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="83" />
            <source>Skipped: there is no database yet, so there is nothing to copy</source>
            <translation>Sautée : il n’y a pas encore de base, donc rien à copier</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="85" />
            <source>Going on without a safety copy, as confirmed: %1</source>
            <translation>Suite sans copie de sûreté, comme confirmé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="86" />
            <source>Still %1</source>
            <translation>Toujours %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="88" />
            <source>Still %1; written to after the safety copy, last %2: those writes will be in neither</source>
            <translation>Toujours %1 ; écrite après la copie de sûreté, la dernière fois le %2 : ces écritures ne seront dans aucune des deux</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="92" />
            <source>Replaced by a rename: nobody had the database open</source>
            <translation>Remplacée par renommage : personne n’avait la base ouverte</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="94" />
            <source>Replaced through SQLite, in one transaction, while the application is connected</source>
            <translation>Remplacée par SQLite, en une transaction, pendant que l’application est connectée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="97" />
            <source>Signed with a known key</source>
            <translation>Signée avec une clé connue</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="99" />
            <source>Holds, metadata version %1: name, kind, size and digest are signed; time and source are not</source>
            <translation>Bonne, métadonnées version %1 : nom, type, taille et empreinte sont signés ; heure et source ne le sont pas</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="102" />
            <source>Signature holds, metadata version %1</source>
            <translation>Signature bonne, métadonnées version %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="103" />
            <source>Every stored byte as signed</source>
            <translation>Chaque octet stocké tel que signé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="104" />
            <source>Digest holds over %1</source>
            <translation>Empreinte bonne sur %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="105" />
            <source>SQLite finds no fault, content as signed</source>
            <translation>SQLite ne trouve aucun défaut, contenu tel que signé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="106" />
            <source>Sound: tables %1, rows %2</source>
            <translation>Sain : tables %1, lignes %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="108" />
            <source>Page digest %1, rows %2</source>
            <translation>Empreinte des pages %1, lignes %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="109" />
            <source>Could not be read back (%1): %2</source>
            <translation>N’a pas pu être relue (%1) : %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="107" />
            <source>Digest %1</source>
            <translation>Empreinte %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="42" />
            <source>Take the raw files of the damaged database out of the archive</source>
            <translation>Sortir de l’archive les fichiers bruts de la base endommagée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="44" />
            <source>Make no safety copy: there is no database yet</source>
            <translation>Ne pas faire de copie de sûreté : il n’y a pas encore de base</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="45" />
            <source>Put the database in place as %1</source>
            <translation>Mettre la base en place sous %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="46" />
            <source>Makes a database where there is none now</source>
            <translation>Crée une base là où il n’y en a pas</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="48" />
            <source>What comes back is a database that SQLite could not read when it was copied.</source>
            <translation>Ce qui revient est une base que SQLite ne savait pas lire lors de la copie.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="51" />
            <source>Without the integrity key the signatures of the journal were not checked</source>
            <translation>Sans la clé d’intégrité, les signatures du journal n’ont pas été contrôlées</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="54" />
            <source>Unfinished or foreign files here that never count: %1; --all shows them</source>
            <translation>Fichiers inachevés ou étrangers qui ne comptent jamais : %1 ; --all les montre</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="56" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="57" />
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="110" />
            <source>Raw files in place: %1, digest %2</source>
            <translation>Fichiers bruts en place : %1, empreinte %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="112" />
            <source>Another process may have written since. Compare the rows; revert if in doubt.</source>
            <translation>Un autre processus a pu écrire depuis. Comparez les lignes ; revenez en arrière en cas de doute.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="114" />
            <source>RECOVERY.txt as signed</source>
            <translation>RECOVERY.txt tel que signé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="115" />
            <source>RECOVERY.txt is the signed one</source>
            <translation>RECOVERY.txt est celui qui a été signé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="117" />
            <source>RECOVERY.txt is not here; the backup itself is whole without it</source>
            <translation>RECOVERY.txt n’est pas là ; la sauvegarde est entière sans lui</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="118" />
            <source>A backup of kind %1</source>
            <translation>Une sauvegarde de type %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="120" />
            <source>The source was sound when the backup was taken</source>
            <translation>La source était saine lors de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="122" />
            <source>SQLite called the source damaged when the backup was taken</source>
            <translation>SQLite a jugé la source endommagée lors de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="123" />
            <source>Choose an older set whose state is valid.</source>
            <translation>Choisissez un jeu plus ancien dont l’état est valide.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="124" />
            <source>Not older than %1</source>
            <translation>Pas plus vieille que %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="125" />
            <source>%1 old</source>
            <translation>Âgée de %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="126" />
            <source>From the future by %1</source>
            <translation>Dans le futur de %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="127" />
            <source>Check the clock of this machine.</source>
            <translation>Vérifiez l’horloge de cette machine.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="128" />
            <source>Unknown: the set does not say when it was taken</source>
            <translation>Inconnu : le jeu ne dit pas quand il a été pris</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="129" />
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="131" />
            <source>Version 1 does not say where it was taken</source>
            <translation>La version 1 ne dit pas où elle a été prise</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="133" />
            <source>%1, a database of another application (id %2)</source>
            <translation>%1, une base d’une autre application (id %2)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="135" />
            <source>If this really is the target, give --accept-target %1</source>
            <translation>Si c’est vraiment la cible, donnez --accept-target %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="136" />
            <source>A database that SQLite can read</source>
            <translation>Une base que SQLite sait lire</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="138" />
            <source>There is no database at this place; it will be made</source>
            <translation>Il n’y a pas de base à cet endroit ; elle sera créée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="139" />
            <source>Readable, %1, journal mode %2, last written %3</source>
            <translation>Lisible, %1, mode de journal %2, dernière écriture le %3</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="140" />
            <source>SQLite cannot read it: %1</source>
            <translation>SQLite ne peut pas la lire : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="141" />
            <location filename="../core/text/PhraseTable.cpp" line="144" />
            <source>No process has it open</source>
            <translation>Aucun processus ne l’a ouverte</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="142" />
            <source>Known who has it open</source>
            <translation>On sait qui l’a ouverte</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="143" />
            <source>Open in %1</source>
            <translation>Ouverte par %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="146" />
            <source>No process of yours; those of other users cannot be seen without root</source>
            <translation>Aucun processus à vous ; ceux des autres ne se voient pas sans root</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="149" />
            <source>Stop these processes, then try again: a damaged file cannot be replaced under them.</source>
            <translation>Arrêtez ces processus, puis réessayez : un fichier endommagé ne peut pas être remplacé sous eux.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="152" />
            <source>At least %1 free</source>
            <translation>Au moins %1 libres</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="153" />
            <source>%1 free</source>
            <translation>%1 libres</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="154" />
            <source>Make room in %1, then try again.</source>
            <translation>Faites de la place dans %1, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="155" />
            <source>HTTP 200, status healthy, database ok</source>
            <translation>HTTP 200, état healthy, base ok</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="156" />
            <source>HTTP %1, healthy, database ok</source>
            <translation>HTTP %1, healthy, base ok</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="158" />
            <source>HTTP %1; the answer does not speak of the database</source>
            <translation>HTTP %1 ; la réponse ne parle pas de la base</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="159" />
            <source>Degraded (database: %1)</source>
            <translation>Dégradé (base : %1)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="160" />
            <source>Unhealthy although HTTP %1 (database: %2)</source>
            <translation>En panne malgré HTTP %1 (base : %2)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="161" />
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="163" />
            <source>HTTP %1, but not the health answer of this application</source>
            <translation>HTTP %1, mais ce n’est pas la réponse de santé de cette application</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="164" />
            <source>No answer: %1</source>
            <translation>Pas de réponse : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="165" />
            <source>Not asked: stopped before</source>
            <translation>Pas interrogée : arrêt avant</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="167" />
            <source>%1 good answers in a row before the deadline, %2 are asked for</source>
            <translation>%1 bonnes réponses de suite avant l’échéance, %2 sont demandées</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="169" />
            <source>Look at the application's log; restart it if it keeps old connections.</source>
            <translation>Regardez le journal de l’application ; redémarrez-la si elle garde d’anciennes connexions.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="173" />
            <source>%1 (pid %2) opened the old file in the moment of the exchange: restart it</source>
            <translation>%1 (pid %2) a ouvert l’ancien fichier au moment de l’échange : redémarrez-le</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="176" />
            <source>Another target than the signed source was accepted: %1</source>
            <translation>Une autre cible que la source signée a été acceptée : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="178" />
            <source>The end of this run could not be written to the journal: %1</source>
            <translation>La fin de cette exécution n’a pas pu être écrite au journal : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="180" />
            <source>Everything written since %1 is lost from the live data: %2.</source>
            <translation>Tout ce qui a été écrit depuis le %1 quitte les données en service : %2.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="182" />
            <source>Everything written since the backup is lost from the live data; how long ago that is, the set does not say.</source>
            <translation>Tout ce qui a été écrit depuis la sauvegarde quitte les données en service ; le jeu ne dit pas depuis combien de temps.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="185" />
            <source>Counted by table: at least %1 rows go, at least %2 come.</source>
            <translation>Compté par table : au moins %1 lignes partent, au moins %2 arrivent.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="187" />
            <source>The application stays connected and sees the restored data in its next transaction.</source>
            <translation>L’application reste connectée et voit les données restaurées dès sa prochaine transaction.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="192" />
            <source>A safety copy is made and proven first: one command brings the present data back.</source>
            <translation>Une copie de sûreté est d’abord faite et prouvée : une commande ramène les données actuelles.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="196" />
            <source>There is no database at the target: there is nothing to go back to.</source>
            <translation>Il n’y a pas de base à la cible : il n’y a rien à quoi revenir.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="198" />
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="199" />
            <source>Seen</source>
            <translation>Constaté</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="200" />
            <source>Time (UTC)</source>
            <translation>Heure (UTC)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="201" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="202" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="203" />
            <source>Proven</source>
            <translation>Prouvé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="204" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="205" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="206" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="207" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="208" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="209" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="210" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="211" />
            <source>%1, safety copy</source>
            <translation>%1, copie de sûreté</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="212" />
            <source>interrupted at: %1</source>
            <translation>interrompue à : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="213" />
            <source>running: %1</source>
            <translation>en cours : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="214" />
            <source>There are no backup sets in %1</source>
            <translation>Il n’y a pas de jeu de sauvegarde dans %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="215" />
            <source>The journal is empty</source>
            <translation>Le journal est vide</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="216" />
            <source>Plan %1: %2 of %3 (%4)</source>
            <translation>Plan %1 : %2 de %3 (%4)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="217" />
            <source>  %1: %2 in the backup, %3 now</source>
            <translation>  %1 : %2 dans la sauvegarde, %3 maintenant</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="218" />
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="219" />
            <source>What could be copied is kept, marked damaged: %1</source>
            <translation>Ce qui a pu être copié est gardé, marqué endommagé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="220" />
            <source>expected: %1</source>
            <translation>attendu : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="221" />
            <source>Deviation: %1</source>
            <translation>Écart : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="223" />
            <source>Type %1 to go on, anything else to leave everything as it is: </source>
            <translation>Saisissez %1 pour continuer, toute autre chose pour tout laisser en l’état : </translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="225" />
            <source>The journal's chain is broken: records were changed or removed</source>
            <translation>La chaîne du journal est rompue : des enregistrements ont été changés ou retirés</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="226" />
            <source>Encrypted: checked without opening it</source>
            <translation>Chiffrée : contrôlée sans l’ouvrir</translation>
        </message>
    </context>
    <context>
        <name>RestoreFacts</name>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="31" />
            <source>Not chosen yet</source>
            <translation>Pas encore choisie</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="40" />
            <source>Not known: the backup does not say when it was taken</source>
            <translation>Inconnu : la sauvegarde ne dit pas quand elle a été prise</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="46" />
            <source>Rows that go: at least %1</source>
            <translation>Lignes qui partent : au moins %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="54" />
            <source>None was made</source>
            <translation>Aucune n’a été faite</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="57" />
            <source>None, if it cannot be made: accepted by phrase</source>
            <translation>Aucune si elle ne peut pas être faite : accepté par phrase</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="59" />
            <source>None: there is no database yet</source>
            <translation>Aucune : il n’y a pas encore de base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="60" />
            <source>Made and proven before anything is replaced</source>
            <translation>Faite et prouvée avant tout remplacement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="67" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="74" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="75" />
            <source>Safety copy that goes back</source>
            <translation>Copie de sûreté qui revient</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="75" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="76" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="80" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="82" />
            <source>Data-loss window</source>
            <translation>Fenêtre de perte de données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="83" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="84" />
            <source>Clock started</source>
            <translation>Chronomètre lancé</translation>
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="25" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="28" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="77" />
            <source>Cannot be cancelled now</source>
            <translation>Ne peut pas être annulé maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="26" />
            <source>The data is being replaced in one piece; that runs to its end.</source>
            <translation>Les données sont remplacées d’un seul tenant ; cela va jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="29" />
            <source>The data has been replaced; reading it back runs to its end.</source>
            <translation>Les données sont remplacées ; la relecture va jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="31" />
            <source>Stop waiting for the application</source>
            <translation>Ne plus attendre l’application</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="32" />
            <source>The data stays replaced; the run ends with a deviation.</source>
            <translation>Les données restent remplacées ; l’exécution se termine avec un écart.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="34" />
            <source>Safe now: the live data stays as it is, and what was unpacked is removed.</source>
            <translation>Sans danger : les données en service restent telles quelles, ce qui a été décompressé est supprimé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="36" />
            <source>Cancel the revert</source>
            <translation>Annuler le retour arrière</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="36" />
            <source>Cancel the restore</source>
            <translation>Annuler la restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="54" />
            <source>Nothing is changed: a backup only reads the database.</source>
            <translation>Rien ne change : une sauvegarde ne fait que lire la base.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="56" />
            <source>Nothing is changed: this only reads.</source>
            <translation>Rien ne change : ceci ne fait que lire.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="59" />
            <source>Nothing has been changed yet.</source>
            <translation>Rien n’a encore été changé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="61" />
            <source>The data is being replaced: it is wholly the old or wholly the new.</source>
            <translation>Les données sont en cours de remplacement : entièrement les anciennes ou entièrement les nouvelles.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="65" />
            <source>The data has been replaced.</source>
            <translation>Les données ont été remplacées.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="78" />
            <source>The backup is getting its name and its signature.</source>
            <translation>La sauvegarde reçoit son nom et sa signature.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="79" />
            <source>Cancel the backup</source>
            <translation>Annuler la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="80" />
            <source>Safe now: the unfinished copy is removed, earlier backups stay.</source>
            <translation>Sans danger : la copie inachevée est supprimée, les sauvegardes précédentes restent.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="82" />
            <source>Stop the validation</source>
            <translation>Arrêter la validation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="83" />
            <source>Safe now: the backup is not changed by it.</source>
            <translation>Sans danger : la sauvegarde n’en est pas changée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="87" />
            <source>Stop waiting</source>
            <translation>Ne plus attendre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="87" />
            <source>Safe now: nothing is changed by it.</source>
            <translation>Sans danger : rien n’en est changé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="95" />
            <source>Backing up %1</source>
            <translation>Sauvegarde de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="98" />
            <source>Validating %1</source>
            <translation>Validation de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="101" />
            <source>Restoring %1</source>
            <translation>Restauration de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="104" />
            <source>Putting back the data of %1</source>
            <translation>Retour des données de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="107" />
            <source>Verifying %1</source>
            <translation>Vérification de %1</translation>
        </message>
    </context>
    <context>
        <name>SetFacts</name>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="38" />
            <source>not counted</source>
            <translation>non comptées</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="40" />
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="47" />
            <source>Id of the set</source>
            <translation>Id du jeu</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="49" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="51" />
            <source>Taken from</source>
            <translation>Prise de</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="52" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="53" />
            <source>Number in its folder</source>
            <translation>Numéro dans son dossier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="56" />
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="57" />
            <source>Raw files of a database too damaged to be copied</source>
            <translation>Fichiers bruts d’une base trop endommagée pour être copiée</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="59" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="61" />
            <source>Rows per table</source>
            <translation>Lignes par table</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="64" />
            <source>Said by the check of the source</source>
            <translation>Dit par le contrôle de la source</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="66" />
            <source>Unpacked size</source>
            <translation>Taille décompressée</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="67" />
            <source>SHA-256 of the content</source>
            <translation>SHA-256 du contenu</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="68" />
            <source>Digest of all pages</source>
            <translation>Empreinte de toutes les pages</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="70" />
            <source>Digest of the schema</source>
            <translation>Empreinte du schéma</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="72" />
            <source>Made with</source>
            <translation>Faite avec</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="73" />
            <source>Holdfast %1, %2</source>
            <translation>Holdfast %1, %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="81" />
            <source>Restore this…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="82" />
            <source>&amp;Validate…</source>
            <translation>&amp;Valider…</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="98" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="99" />
            <source>%1, %2 ago</source>
            <translation>%1, il y a %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="101" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="105" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="107" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="108" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 du fichier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="113" />
            <source>Metadata</source>
            <translation>Métadonnées</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="114" />
            <source>Version 1: it does not say where it was taken, nor what is in it.</source>
            <translation>Version 1 : elle ne dit pas où elle a été prise, ni ce qu’elle contient.</translation>
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message>
            <location filename="../ui/models/Spans.cpp" line="14" />
            <source>less than 1 min</source>
            <translation>moins de 1 min</translation>
        </message>
        <message>
            <location filename="../ui/models/Spans.cpp" line="16" />
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <location filename="../ui/models/Spans.cpp" line="32" />
            <source>%1 here</source>
            <translation>%1 ici</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <location filename="../ui/models/Standing.cpp" line="30" />
            <source>Start Holdfast with %1 set to the key that signed the backups.</source>
            <translation>Lancez Holdfast avec %1 égale à la clé qui a signé les sauvegardes.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="33" />
            <source>Put the key that signed the backups into %1, readable by you alone.</source>
            <translation>Mettez la clé qui a signé les sauvegardes dans %1, lisible par vous seul.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="44" />
            <source>There is nothing in %1 yet. If the database is lost now, it stays lost.</source>
            <translation>Il n’y a encore rien dans %1. Si la base est perdue maintenant, elle reste perdue.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/models/Standing.cpp" line="47" />
            <source>Of %n file(s) there, none counts; Backups says why.</source>
            <translation>
                <numerusform>Le fichier qui s’y trouve ne compte pas ; Sauvegardes dit pourquoi.</numerusform>
                <numerusform>Sur %n fichiers, aucun ne compte ; Sauvegardes dit pourquoi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="55" />
            <source>Back up &amp;now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="57" />
            <source>&amp;Validate it…</source>
            <translation>La &amp;valider…</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="59" />
            <source>Read &amp;again</source>
            <translation>&amp;Relire</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="69" />
            <source>The newest valid backup is %1 old; the objective is %2.</source>
            <translation>La dernière sauvegarde valide a %1 ; l’objectif est %2.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="71" />
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="77" />
            <source>The objective has been missed for %1.</source>
            <translation>L’objectif est dépassé depuis %1.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="81" />
            <source>Without another backup the objective is missed in %1, at %2.</source>
            <translation>Sans autre sauvegarde, l’objectif sera dépassé dans %1, à %2.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="128" />
            <source>Reading the backups…</source>
            <translation>Lecture des sauvegardes…</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="133" />
            <source>The integrity key is missing: nothing can be proven.</source>
            <translation>La clé d’intégrité manque : rien ne peut être prouvé.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="136" />
            <source>The integrity key cannot be read: nothing can be proven.</source>
            <translation>La clé d’intégrité ne peut pas être lue : rien ne peut être prouvé.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="148" />
            <source>No valid backup.</source>
            <translation>Aucune sauvegarde valide.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <location filename="../core/text/Words.cpp" line="29" />
            <source>Copy the database</source>
            <translation>Copier la base</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="30" />
            <source>Check the copy</source>
            <translation>Contrôler la copie</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="31" />
            <source>Compress and seal</source>
            <translation>Compresser et sceller</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="32" />
            <source>Read back</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="33" />
            <source>Publish and sign</source>
            <translation>Publier et signer</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="34" />
            <source>Signature and digest</source>
            <translation>Signature et empreinte</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="35" />
            <source>Read to the last byte</source>
            <translation>Lire jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="36" />
            <source>Unpack beside</source>
            <translation>Décompresser à côté</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="37" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="38" />
            <source>Same target?</source>
            <translation>Même cible ?</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="39" />
            <source>Replace the data</source>
            <translation>Remplacer les données</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="40" />
            <source>Proof of content</source>
            <translation>Preuve du contenu</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="41" />
            <source>Health of the application</source>
            <translation>Santé de l’application</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="42" />
            <source>Check the digest</source>
            <translation>Contrôler l’empreinte</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="43" />
            <source>Look at the target</source>
            <translation>Regarder la cible</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="47" />
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="48" />
            <source>Digest</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="49" />
            <source>Kind of backup</source>
            <translation>Type de sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="50" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="51" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="52" />
            <source>Right target</source>
            <translation>Bonne cible</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="53" />
            <source>Target now</source>
            <translation>Cible actuelle</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="54" />
            <source>Open by</source>
            <translation>Ouverte par</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="55" />
            <source>Room</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="56" />
            <source>Recovery text</source>
            <translation>Texte de secours</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="57" />
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="58" />
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="130" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="132" />
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="134" />
            <source>Restore</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="136" />
            <source>Revert</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="138" />
            <source>Verification</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="147" />
            <source>Verified</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="149" />
            <source>Restored, unverified</source>
            <translation>Restauré, non vérifié</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="151" />
            <source>Restored with deviations</source>
            <translation>Restauré avec écarts</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="153" />
            <source>Rolled back</source>
            <translation>Retour arrière fait</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="155" />
            <source>Failed, data unchanged</source>
            <translation>Échec, données inchangées</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="157" />
            <source>Failed, data changed</source>
            <translation>Échec, données changées</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="159" />
            <source>Outcome unknown</source>
            <translation>Issue inconnue</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="168" />
            <source>Every check saw what was expected.</source>
            <translation>Chaque contrôle a constaté ce qui était attendu.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="171" />
            <source>The data is in place; there is nothing to prove its content by.</source>
            <translation>Les données sont en place ; rien ne permet d’en prouver le contenu.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="174" />
            <source>It is done, but not everything is as expected: read the rows.</source>
            <translation>C’est fait, mais tout n’est pas comme attendu : lisez les lignes.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="176" />
            <source>The data is again what it was before.</source>
            <translation>Les données sont de nouveau ce qu’elles étaient avant.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="178" />
            <source>The live data is what it was before.</source>
            <translation>Les données en service sont ce qu’elles étaient avant.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="181" />
            <source>The live data was changed, and the run did not reach its end.</source>
            <translation>Les données en service ont été changées et l’exécution n’est pas allée au bout.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="184" />
            <source>The run has no end on record: look at the data before you go on.</source>
            <translation>L’exécution n’a pas de fin enregistrée : regardez les données avant de continuer.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="193" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="195" />
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="197" />
            <source>Readable</source>
            <translation>Lisible</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="199" />
            <source>Restored</source>
            <translation>Restaurée</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="201" />
            <source>Served</source>
            <translation>Servie</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="210" />
            <source>Valid</source>
            <translation>Valide</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="212" />
            <source>Source damaged</source>
            <translation>Source endommagée</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="214" />
            <source>Not valid</source>
            <translation>Non valide</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="216" />
            <source>Incomplete</source>
            <translation>Incomplète</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="218" />
            <source>Not a backup</source>
            <translation>Pas une sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="227" />
            <source>Pass</source>
            <translation>Bon</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="229" />
            <source>Look</source>
            <translation>À voir</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="231" />
            <source>Fail</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="233" />
            <source>Skipped</source>
            <translation>Sauté</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="242" />
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="244" />
            <source>Staging</source>
            <translation>Préproduction</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="246" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="248" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="258" />
            <source>DATABASE_URL is not set; taken from %1.</source>
            <translation>DATABASE_URL n’est pas définie ; prise dans %1.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="262" />
            <source>DATABASE_URL is not set; the only SQLite file here is %1.</source>
            <translation>DATABASE_URL n’est pas définie ; le seul fichier SQLite ici est %1.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="266" />
            <source>The integrity key in %1 is short: take 32 random characters or more.</source>
            <translation>La clé d’intégrité dans %1 est courte : prenez 32 caractères aléatoires ou plus.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="270" />
            <source>The key %1 in the database URL means nothing here and was left out.</source>
            <translation>La clé %1 dans l’URL de la base ne veut rien dire ici et a été laissée de côté.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ActivityPage</name>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="57" />
            <source>Nothing has been done yet.</source>
            <translation>Rien n’a encore été fait.</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="57" />
            <source>Reading the journal…</source>
            <translation>Lecture du journal…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="58" />
            <source>Every backup, validation and restore is listed here, with its outcome.</source>
            <translation>Chaque sauvegarde, validation et restauration est listée ici, avec son issue.</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="59" />
            <source>Back up &amp;now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="80" />
            <source>Re&amp;vert the last restore…</source>
            <translation>Re&amp;venir sur la dernière restauration…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="81" />
            <source>Search target, outcome, reason</source>
            <translation>Chercher cible, issue, raison</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="82" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="82" />
            <source>This environment</source>
            <translation>Cet environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="83" />
            <source>All environments</source>
            <translation>Tous les environnements</translation>
        </message>
    </context>
    <context>
        <name>holdfast::AgeCard</name>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="29" />
            <source>Newest valid backup</source>
            <translation>Dernière sauvegarde valide</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="30" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="31" />
            <source>Objective missed for</source>
            <translation>Objectif dépassé depuis</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="31" />
            <source>Objective missed in</source>
            <translation>Objectif dépassé dans</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="32" />
            <source>Proven to</source>
            <translation>Prouvée jusqu’à</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="33" />
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="35" />
            <source>objective %1 h</source>
            <comment>recovery point</comment>
            <translation>objectif %1 h</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="39" />
            <source>no valid backup</source>
            <translation>aucune sauvegarde valide</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="43" />
            <source>%1 old</source>
            <translation>Âgée de %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="49" />
            <source>%1 rows</source>
            <translation>%1 lignes</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="50" />
            <source>not recorded</source>
            <translation>non enregistré</translation>
        </message>
    </context>
    <context>
        <name>holdfast::AppearanceCard</name>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="92" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="93" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="94" />
            <source>Follow the system</source>
            <translation>Suivre le système</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="95" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="96" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="97" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="101" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="103" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupDonePage</name>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="37" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="43" />
            <source>The backup is taken</source>
            <translation>La sauvegarde est faite</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="44" />
            <source>The backup was cancelled</source>
            <translation>La sauvegarde a été annulée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="45" />
            <source>The backup failed</source>
            <translation>La sauvegarde a échoué</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="50" />
            <source>The database itself was only read.</source>
            <translation>La base elle-même n’a été que lue.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="70" />
            <source>The new backup</source>
            <translation>La nouvelle sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="74" />
            <source>%1, from %2 of data</source>
            <translation>%1, pour %2 de données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="78" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="79" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="80" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="81" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="84" />
            <source>It is kept because it may be all there is. It never counts as a valid backup.</source>
            <translation>Elle est gardée car c’est peut-être tout ce qu’il y a. Elle ne compte jamais comme valide.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="85" />
            <source>Next: validate it from the disk, now or later. A file can change after it was written.</source>
            <translation>Ensuite : la valider depuis le disque, maintenant ou plus tard. Un fichier peut changer après son écriture.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="96" />
            <source>The unfinished copy was removed.</source>
            <translation>La copie inachevée a été supprimée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="97" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupWhatPage</name>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="62" />
            <source>What and where</source>
            <translation>Quoi et où</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="67" />
            <source>Back up %1</source>
            <translation>Sauvegarder %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="72" />
            <source>Nothing has been done yet. The application goes on while the backup is taken.</source>
            <translation>Rien n’a encore été fait. L’application continue pendant la sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="79" />
            <source>The backup cannot start: see the message on this page.</source>
            <translation>La sauvegarde ne peut pas commencer : voir le message sur cette page.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="80" />
            <source>One moment: the plan is being made.</source>
            <translation>Un instant : le plan se prépare.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="121" />
            <source>What will be copied</source>
            <translation>Ce qui sera copié</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="122" />
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="123" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="124" />
            <source>for example: before the upgrade</source>
            <translation>par exemple : avant la mise à jour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="125" />
            <source>Optional. It stands in the signed metadata and in the list of backups.</source>
            <translation>Facultatif. Il figure dans les métadonnées signées et dans la liste des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="127" />
            <source>What will be done</source>
            <translation>Ce qui sera fait</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="137" />
            <source>There is none yet</source>
            <translation>Il n’y en a pas encore</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="140" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="141" />
            <source>Goes to</source>
            <translation>Destination</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="142" />
            <source>Newest backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="152" />
            <source>Check again</source>
            <translation>Revérifier</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupWizard</name>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="25" />
            <source>Back up</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="31" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="31" />
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="35" />
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="36" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="36" />
            <source>Validate this backup</source>
            <translation>Valider cette sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="42" />
            <source>This backup</source>
            <translation>Cette sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="42" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="43" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="44" />
            <source>Backup folder</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="45" />
            <source>Changes to the database</source>
            <translation>Changements à la base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="45" />
            <source>None: it is only read</source>
            <translation>Aucun : elle n’est que lue</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupsPage</name>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="65" />
            <source>No environment is open yet.</source>
            <translation>Aucun environnement n’est encore ouvert.</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="73" />
            <source>There are no backups yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="112" />
            <source>Back up &amp;now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="113" />
            <source>Search time, label, file</source>
            <translation>Chercher heure, libellé, fichier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="114" />
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="118" />
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CheckRow</name>
        <message>
            <location filename="../ui/widgets/CheckRow.cpp" line="175" />
            <source>Expected: %1 · found: %2</source>
            <translation>Attendu : %1 · trouvé : %2</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRow.cpp" line="179" />
            <source>Expected: %1</source>
            <translation>Attendu : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CheckRows</name>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="65" />
            <source>Pass</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="67" />
            <source>Proven</source>
            <translation>Prouvé</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="69" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="71" />
            <source>Checking</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="73" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="75" />
            <source>Fail</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="77" />
            <source>Skipped</source>
            <translation>Sauté</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="79" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="83" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="161" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ChoosePage</name>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="75" />
            <source>Choose a backup</source>
            <translation>Choisir la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="80" />
            <source>Which backup should be restored?</source>
            <translation>Quelle sauvegarde restaurer ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="85" />
            <source>Nothing has been changed. You can stop here.</source>
            <translation>Rien n’a été changé. Vous pouvez vous arrêter ici.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="93" />
            <source>One moment: the backup folder is being read.</source>
            <translation>Un instant : le dossier des sauvegardes est en cours de lecture.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="96" />
            <source>This one cannot be restored: %1.</source>
            <translation>Celle-ci ne peut pas être restaurée : %1.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="98" />
            <source>Choose a backup whose state is valid.</source>
            <translation>Choisissez une sauvegarde dont l’état est valide.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="170" />
            <source>Backups, newest first</source>
            <translation>Sauvegardes, la plus récente d’abord</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="171" />
            <source>Reading the backup folder…</source>
            <translation>Lecture du dossier des sauvegardes…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="172" />
            <source>There is no backup in the folder of this environment.</source>
            <translation>Il n’y a pas de sauvegarde dans le dossier de cet environnement.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="174" />
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="201" />
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="175" />
            <source>The chosen backup</source>
            <translation>La sauvegarde choisie</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="209" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="215" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="220" />
            <source>%1, holds %2 of data</source>
            <translation>%1, contient %2 de données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="221" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="222" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="223" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="224" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="225" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CloseQuestion</name>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="32" />
            <source>%1 is still going on.</source>
            <comment>what runs</comment>
            <translation>%1 : encore en cours.</translation>
        </message>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="34" />
            <source>It is not stopped half way. The window can stay open, close when it has ended well, or cancel it safely and close then.</source>
            <translation>On ne l’arrête pas en chemin. La fenêtre peut rester ouverte, se fermer quand c’est bien fini, ou annuler sans danger puis se fermer.</translation>
        </message>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="36" />
            <source>Keep running</source>
            <translation>Laisser continuer</translation>
        </message>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="37" />
            <source>Close when it has ended</source>
            <translation>Fermer à la fin</translation>
        </message>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="38" />
            <source>Cancel safely and close</source>
            <translation>Annuler sans danger et fermer</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ConfirmPage</name>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="53" />
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="59" />
            <source>Replace the data of %1?</source>
            <translation>Remplacer les données de %1 ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="64" />
            <source>Nothing has been changed. Return and Escape leave everything as it is.</source>
            <translation>Rien n’a été changé. Entrée et Échap laissent tout en l’état.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="70" />
            <source>There is no plan to confirm.</source>
            <translation>Il n’y a pas de plan à confirmer.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="106" />
            <source>What will be replaced</source>
            <translation>Ce qui sera remplacé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="107" />
            <source>Confirm by typing</source>
            <translation>Confirmer en saisissant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="108" />
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="109" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="110" />
            <source>for example: rows deleted by a wrong migration</source>
            <translation>par exemple : lignes effacées par une migration fautive</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="111" />
            <source>Optional. It is written to the journal with your name and the time.</source>
            <translation>Facultatif. Écrite au journal avec votre nom et l’heure.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="124" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="128" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="129" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="129" />
            <source>There is no database at this place</source>
            <translation>Il n’y a pas de base à cet endroit</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="130" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="130" />
            <source>Not known: it cannot be read</source>
            <translation>Inconnu : elle ne peut pas être lue</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="131" />
            <source>Last written</source>
            <translation>Dernière écriture</translation>
        </message>
    </context>
    <context>
        <name>holdfast::Console</name>
        <message>
            <location filename="../app/gui/Console.cpp" line="68" />
            <source>&amp;Overview</source>
            <translation>&amp;Vue d’ensemble</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="70" />
            <source>&amp;Backups</source>
            <translation>&amp;Sauvegardes</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="72" />
            <source>&amp;Activity</source>
            <translation>&amp;Activité</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="74" />
            <source>&amp;Settings</source>
            <translation>&amp;Réglages</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="160" />
            <source>Something is still going on.</source>
            <translation>Quelque chose est encore en cours.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="161" />
            <source>The practice environment can be changed when it has ended.</source>
            <translation>L’environnement d’entraînement pourra changer à la fin.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="177" />
            <source>A task is open.</source>
            <translation>Une tâche est ouverte.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="178" />
            <source>Bring it to its end, or leave it, before another environment is opened.</source>
            <translation>Terminez-la ou quittez-la avant d’ouvrir un autre environnement.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="207" />
            <source>Another task is open: %1.</source>
            <translation>Une autre tâche est ouverte : %1.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="208" />
            <source>Return to it</source>
            <translation>Y revenir</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="210" />
            <source>Leave it and go on</source>
            <translation>La quitter et continuer</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="212" />
            <source>It has not ended yet.</source>
            <translation>Elle n’est pas encore finie.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CopyButton</name>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="47" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="53" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="53" />
            <source>Copy: %1</source>
            <translation>Copier : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::DepthChip</name>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="52" />
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="54" />
            <source>Readable</source>
            <translation>Lisible</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="56" />
            <source>Restored</source>
            <translation>Restaurée</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="58" />
            <source>Served</source>
            <translation>Servie</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="62" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="110" />
            <source>Proven to: %1, %2 of %3</source>
            <translation>Prouvée jusqu’à : %1, %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>holdfast::DetailPanel</name>
        <message>
            <location filename="../ui/pages/DetailPanel.cpp" line="105" />
            <source>Close the details</source>
            <translation>Fermer les détails</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ElidedLabel</name>
        <message>
            <location filename="../ui/widgets/ElidedLabel.cpp" line="95" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>holdfast::EnvironmentCard</name>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="58" />
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="61" />
            <source>Open</source>
            <comment>verb</comment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="63" />
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="81" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="82" />
            <source>Kept environments</source>
            <translation>Environnements gardés</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="85" />
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="89" />
            <source>Open now</source>
            <translation>Ouvert maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="85" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="89" />
            <source>%1 (%2)</source>
            <comment>name, kind</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="90" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="91" />
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="91" />
            <source>newest backup at most %1 h old, restore within %2 min</source>
            <translation>dernière sauvegarde de %1 h au plus, restauration en %2 min</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="95" />
            <source>Health is asked at</source>
            <translation>Santé demandée à</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="100" />
            <source>Assumed</source>
            <translation>Supposé</translation>
        </message>
    </context>
    <context>
        <name>holdfast::EnvironmentChip</name>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="39" />
            <source>Real</source>
            <translation>Réel</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="41" />
            <source>Staging</source>
            <translation>Préproduction</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="43" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="45" />
            <source>Drill</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="49" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="108" />
            <source>Environment: %1, %2</source>
            <translation>Environnement : %1, %2</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ErrorCard</name>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="167" />
            <source>What this means for the data now</source>
            <translation>Ce que cela veut dire pour les données</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="168" />
            <source>What has already been undone</source>
            <translation>Ce qui a déjà été défait</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="169" />
            <source>What to do next</source>
            <translation>Que faire maintenant</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="171" />
            <source>Nothing had to be undone.</source>
            <translation>Rien n’était à défaire.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="172" />
            <source>Show details</source>
            <translation>Montrer les détails</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="172" />
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="174" />
            <location filename="../ui/widgets/ErrorCard.cpp" line="175" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>holdfast::FactsStrip</name>
        <message>
            <location filename="../ui/widgets/FactsStrip.cpp" line="78" />
            <source>Fold the facts</source>
            <translation>Replier les faits</translation>
        </message>
        <message>
            <location filename="../ui/widgets/FactsStrip.cpp" line="78" />
            <source>Show all facts</source>
            <translation>Montrer tous les faits</translation>
        </message>
    </context>
    <context>
        <name>holdfast::JobBar</name>
        <message>
            <location filename="../ui/shell/JobBar.cpp" line="48" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>holdfast::JobWatch</name>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="63" />
            <source>stopping…</source>
            <translation>arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="65" />
            <source>%1: %2</source>
            <comment>what runs, its step</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="94" />
            <source>%1 of %2: %3</source>
            <comment>procedure, target, outcome</comment>
            <translation>%1 sur %2 : %3</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="97" />
            <source>It took %1.</source>
            <translation>Durée : %1.</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="98" />
            <source>Show the record</source>
            <translation>Montrer l’enregistrement</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ListPane</name>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="193" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="254" />
            <source>Nothing matches.</source>
            <translation>Rien ne correspond.</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="254" />
            <source>No row holds these words and this filter.</source>
            <translation>Aucune ligne ne contient ces mots et ce filtre.</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="255" />
            <source>Show all rows</source>
            <translation>Montrer toutes les lignes</translation>
        </message>
    </context>
    <context>
        <name>holdfast::MainWindow</name>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="204" />
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurer…</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="204" />
            <source>Return to the task</source>
            <translation>Revenir à la tâche</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="210" />
            <source>Holdfast</source>
            <translation>Holdfast</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="211" />
            <source>%1 (%2) – Holdfast</source>
            <comment>environment, kind</comment>
            <translation>%1 (%2) – Holdfast</translation>
        </message>
    </context>
    <context>
        <name>holdfast::MessageBar</name>
        <message>
            <location filename="../ui/widgets/MessageBar.cpp" line="122" />
            <location filename="../ui/widgets/MessageBar.cpp" line="123" />
            <source>Close message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OperationCard</name>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="31" />
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="32" />
            <source>Last operation</source>
            <translation>Dernière opération</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="33" />
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="38" />
            <source>None yet</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="42" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="44" />
            <source>%1, took %2</source>
            <comment>when, duration</comment>
            <translation>%1, durée %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="46" />
            <source>Show the last operation</source>
            <translation>Montrer la dernière opération</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OperationsModel</name>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="135" />
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="137" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="139" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="141" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="143" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="145" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="147" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OutcomeCard</name>
        <message>
            <location filename="../ui/wizard/run/OutcomeCard.cpp" line="56" />
            <source>Deviation: %1</source>
            <translation>Écart : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OverviewPage</name>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="111" />
            <source>Preparing the practice environment…</source>
            <translation>Préparation de l’environnement d’entraînement…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="111" />
            <source>Opening the environment…</source>
            <translation>Ouverture de l’environnement…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="113" />
            <source>A small service with a database of its own is being made. Nothing of yours is touched.</source>
            <translation>Un petit service avec sa propre base se prépare. Rien de ce qui est à vous n’est touché.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="122" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="123" />
            <source>Open the practice environment</source>
            <translation>Ouvrir l’entraînement</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="124" />
            <source>Choose another environment</source>
            <translation>Choisir un autre environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="155" />
            <source>Backups are not encrypted in this version: whoever may read %1 may read the data.</source>
            <translation>Les sauvegardes ne sont pas chiffrées dans cette version : qui peut lire %1 peut lire les données.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="171" />
            <source>%1 of %2 stopped at “%3”; it was started at %4.</source>
            <translation>%1 de %2 s’est arrêtée à « %3 » ; elle avait commencé à %4.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="176" />
            <source>Back up again</source>
            <translation>Sauvegarder à nouveau</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="178" />
            <source>Revert to the safety copy…</source>
            <translation>Revenir à la copie de sûreté…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="180" />
            <source>Start again…</source>
            <translation>Recommencer…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="181" />
            <source>Show the record</source>
            <translation>Montrer l’enregistrement</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PhaseProgress</name>
        <message>
            <location filename="../ui/widgets/PhaseProgress.cpp" line="90" />
            <location filename="../ui/widgets/PhaseProgress.cpp" line="162" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <location filename="../ui/widgets/PhaseProgress.cpp" line="162" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PlanPage</name>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="34" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="39" />
            <source>What putting the data back will do</source>
            <translation>Ce que fera le retour des données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="39" />
            <source>What the restore will do</source>
            <translation>Ce que fera la restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="44" />
            <source>Nothing has been changed. The next page asks for a typed confirmation of exactly this plan.</source>
            <translation>Rien n’a été changé. La page suivante demande de confirmer exactement ce plan en saisissant un texte.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="49" />
            <source>There is no plan yet.</source>
            <translation>Il n’y a pas encore de plan.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="59" />
            <source>What this means</source>
            <translation>Ce que cela veut dire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="60" />
            <source>Steps, in this order</source>
            <translation>Les étapes, dans cet ordre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="61" />
            <source>For the record</source>
            <translation>Pour mémoire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="71" />
            <source>Plan hash</source>
            <translation>Empreinte du plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="72" />
            <source>Command line</source>
            <translation>Ligne de commande</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PlanRows</name>
        <message>
            <location filename="../ui/wizard/run/PlanRows.cpp" line="57" />
            <source>Undo: %1</source>
            <translation>Pour défaire : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/PlanRows.cpp" line="59" />
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PracticeCard</name>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="73" />
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="75" />
            <source>Running</source>
            <translation>En marche</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="77" />
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="79" />
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="81" />
            <source>Resetting…</source>
            <translation>Remise à neuf…</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="85" />
            <source>Not looked at yet</source>
            <translation>Pas encore regardé</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="98" />
            <source>Practice environment</source>
            <translation>Environnement d’entraînement</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="100" />
            <source>A small service with a database of its own, to rehearse on. It listens on this machine only.</source>
            <translation>Un petit service avec sa propre base, pour s’exercer. Il n’écoute que sur cette machine.</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="107" />
            <source>St&amp;art</source>
            <translation>&amp;Démarrer</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="108" />
            <source>Sto&amp;p</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="109" />
            <source>R&amp;eset</source>
            <translation>Remettre à n&amp;euf</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="113" />
            <source>Reset makes its data as new. Its backups and its key stay.</source>
            <translation>La remise à neuf refait ses données. Ses sauvegardes et sa clé restent.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PreflightPage</name>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="57" />
            <source>Pre-flight</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="63" />
            <source>Checking the backup and the target</source>
            <translation>Vérification de la sauvegarde et de la cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="65" />
            <source>Ready to plan</source>
            <translation>Prêt pour le plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="66" />
            <source>The data from before cannot be put back as it is</source>
            <translation>Les données d’avant ne peuvent pas revenir en l’état</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="67" />
            <source>This restore cannot go on as it is</source>
            <translation>Cette restauration ne peut pas continuer en l’état</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="72" />
            <source>Nothing has been changed; this only reads. You can stop here.</source>
            <translation>Rien n’a été changé ; ceci ne fait que lire. Vous pouvez vous arrêter ici.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="78" />
            <source>One moment: the checks are still running.</source>
            <translation>Un instant : les contrôles sont en cours.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="79" />
            <source>The restore is refused: see the message on this page.</source>
            <translation>La restauration est refusée : voir le message sur cette page.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="159" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="160" />
            <source>Rows that go and come</source>
            <translation>Lignes qui partent et qui arrivent</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="161" />
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="189" />
            <source>Check again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="162" />
            <source>Reading the backup in full, then looking at the target</source>
            <translation>Lecture entière de la sauvegarde, puis regard sur la cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="191" />
            <source>Restore a backup instead</source>
            <translation>Restaurer plutôt une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="192" />
            <source>Choose another backup</source>
            <translation>Choisir une autre sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="214" />
            <source>If this really is the target</source>
            <translation>Si c’est vraiment la cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="215" />
            <source>The backup says that it was taken from another database. Type this phrase to accept the target all the same; it is recorded as a deviation.</source>
            <translation>La sauvegarde dit avoir été prise d’une autre base. Saisissez cette phrase pour accepter quand même la cible ; c’est noté comme écart.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="217" />
            <source>Accept this target</source>
            <translation>Accepter cette cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="221" />
            <source>Going on without a safety copy</source>
            <translation>Continuer sans copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="222" />
            <source>There would be no way back to the present data. Type this phrase to allow it; it is recorded as a deviation.</source>
            <translation>Il n’y aurait pas de retour aux données actuelles. Saisissez cette phrase pour l’autoriser ; c’est noté comme écart.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="224" />
            <source>Allow it for this run</source>
            <translation>L’autoriser cette fois</translation>
        </message>
    </context>
    <context>
        <name>holdfast::Rail</name>
        <message>
            <location filename="../ui/shell/Rail.cpp" line="99" />
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RestoreCard</name>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="23" />
            <source>Restore</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="24" />
            <source>Last verified restore</source>
            <translation>Dernière restauration vérifiée</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="25" />
            <source>objective %1 min</source>
            <comment>recovery time</comment>
            <translation>objectif %1 min</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="27" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="28" />
            <source>Nothing proves yet how long a restore takes here; the objective is %1 min.</source>
            <translation>Rien ne prouve encore combien dure une restauration ici ; l’objectif est %1 min.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="34" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="36" />
            <source>took %1</source>
            <translation>durée %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RestoreDonePage</name>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="37" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="46" />
            <source>The data from before is back</source>
            <translation>Les données d’avant sont revenues</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="46" />
            <source>The backup is in place</source>
            <translation>La sauvegarde est en place</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="48" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="49" />
            <source>Putting the data back did not end well</source>
            <translation>Le retour des données s’est mal terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="50" />
            <source>The restore did not end well</source>
            <translation>La restauration s’est mal terminée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="59" />
            <source>The live data is what it was before.</source>
            <translation>Les données en service sont ce qu’elles étaient avant.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="61" />
            <source>The live data was changed. Read on before you leave.</source>
            <translation>Les données en service ont été changées. Lisez la suite avant de partir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="62" />
            <source>The data has been replaced. Close this page when you have read it.</source>
            <translation>Les données ont été remplacées. Fermez cette page après l’avoir lue.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="77" />
            <source>In numbers</source>
            <translation>En chiffres</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="78" />
            <source>What was proven</source>
            <translation>Ce qui a été prouvé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="88" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="88" />
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="89" />
            <source>inside the objective</source>
            <translation>dans l’objectif</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="90" />
            <source>beyond the objective</source>
            <translation>au-delà de l’objectif</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="99" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="100" />
            <source>Time used</source>
            <translation>Temps passé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="101" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="102" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="103" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="104" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="105" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="123" />
            <source>Restore a backup instead</source>
            <translation>Restaurer plutôt une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="124" />
            <source>Choose another backup</source>
            <translation>Choisir une autre sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="126" />
            <source>Make the plan again</source>
            <translation>Refaire le plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="127" />
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="129" />
            <source>What had been unpacked was removed.</source>
            <translation>Ce qui avait été décompressé a été supprimé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="130" />
            <source>Return to before</source>
            <translation>Revenir à avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="133" />
            <source>Go on without a safety copy…</source>
            <translation>Continuer sans copie de sûreté…</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RestoreWizard</name>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="84" />
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="114" />
            <source>Return to before</source>
            <translation>Revenir à avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="84" />
            <source>Restore</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="89" />
            <source>Leave unchanged</source>
            <translation>Laisser en l’état</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="91" />
            <source>Check before restoring</source>
            <translation>Vérifier avant de restaurer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="93" />
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="98" />
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="101" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="95" />
            <source>Show the plan</source>
            <translation>Montrer le plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="98" />
            <source>Go on to confirm</source>
            <translation>Aller à la confirmation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="101" />
            <source>Keep the present data</source>
            <translation>Garder les données actuelles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="102" />
            <source>Replace the data of %1</source>
            <translation>Remplacer les données de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="113" />
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="114" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="124" />
            <source>This return</source>
            <translation>Ce retour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="124" />
            <source>This restore</source>
            <translation>Cette restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="163" />
            <source>Return changes nothing here</source>
            <translation>Entrée ne change rien ici</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="165" />
            <source>The token matches. To go on, press the button at the lower right.</source>
            <translation>Le jeton correspond. Pour continuer, appuyez sur le bouton en bas à droite.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="166" />
            <source>Type the token to the end first, then press the button at the lower right.</source>
            <translation>Saisissez d’abord le jeton en entier, puis appuyez sur le bouton en bas à droite.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="177" />
            <source>The plan was older than 60 minutes</source>
            <translation>Le plan avait plus de 60 minutes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="178" />
            <source>It is made again. Read it, and confirm that one; what you entered is kept.</source>
            <translation>Il est refait. Lisez-le, et confirmez celui-là ; ce que vous avez saisi est gardé.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RowChanges</name>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="60" />
            <source>Tables with as many rows as in the backup: %1</source>
            <translation>Tables avec autant de lignes que dans la sauvegarde : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="62" />
            <source>Further tables that differ: %1</source>
            <translation>Autres tables qui diffèrent : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="68" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="68" />
            <source>In the backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="68" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="68" />
            <source>Change</source>
            <translation>Écart</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="78" />
            <source>%1 come</source>
            <translation>%1 arrivent</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="79" />
            <source>%1 go</source>
            <translation>%1 partent</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="80" />
            <source>same</source>
            <translation>égal</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RtoClock</name>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="47" />
            <source>%1 min used of %2, %3 min over</source>
            <translation>%1 min utilisées sur %2, %3 min de trop</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="49" />
            <source>%1 s used of %2 min</source>
            <translation>%1 s utilisées sur %2 min</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="50" />
            <source>%1 min used of %2</source>
            <translation>%1 min utilisées sur %2</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="89" />
            <source>Recovery clock: %1</source>
            <translation>Chronomètre de reprise : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RunPage</name>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="49" />
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="59" />
            <source>You can look at other pages meanwhile: the run goes on.</source>
            <translation>Vous pouvez regarder d’autres pages : l’exécution continue.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="95" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RunStrip</name>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="153" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="160" />
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="165" />
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="169" />
            <source>It stops at the next safe place; then the state of the data is told.</source>
            <translation>L’arrêt se fait au prochain point sûr ; l’état des données sera dit.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SetModel</name>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="75" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="93" />
            <source>Version 1</source>
            <translation>Version 1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="102" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="104" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="106" />
            <source>Proven</source>
            <translation>Prouvé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="108" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="110" />
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SetsModel</name>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="58" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="58" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="71" />
            <source>It does not hold: %1</source>
            <translation>Elle ne tient pas : %1</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="73" />
            <source>The source was damaged when this was taken. It is kept because it may be all there is.</source>
            <translation>La source était endommagée lors de la prise. Elle est gardée car c’est peut-être tout ce qu’il y a.</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="76" />
            <source>There is no signed metadata beside it: nothing proves what it is.</source>
            <translation>Il n’y a pas de métadonnées signées à côté : rien ne prouve ce qu’elle est.</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="78" />
            <source>This file was not made by a backup.</source>
            <translation>Ce fichier n’a pas été fait par une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="225" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="227" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="229" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="231" />
            <source>Proven to</source>
            <translation>Prouvée jusqu’à</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="233" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="235" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="237" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="239" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="241" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SettingsPage</name>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="55" />
            <source>Where things are kept</source>
            <translation>Où les choses sont gardées</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="58" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="59" />
            <source>Safety copies</source>
            <translation>Copies de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="61" />
            <source>Journal of all operations</source>
            <translation>Journal de toutes les opérations</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="62" />
            <source>Environments</source>
            <translation>Environnements</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="63" />
            <source>These settings</source>
            <translation>Ces réglages</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SizeCard</name>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="42" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="43" />
            <source>Last backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="47" />
            <source>None yet</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="52" />
            <source>Last %1 backups: %2 to %3</source>
            <comment>at least two; least and largest size</comment>
            <translation>Les %1 dernières sauvegardes : %2 à %3</translation>
        </message>
    </context>
    <context>
        <name>holdfast::StepList</name>
        <message>
            <location filename="../ui/widgets/StepList.cpp" line="89" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>holdfast::StepRow</name>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="101" />
            <source>Step %1 of %2: %3, %4</source>
            <translation>Étape %1 sur %2 : %3, %4</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="191" />
            <source>current</source>
            <translation>actuelle</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="193" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="195" />
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="197" />
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="199" />
            <source>skipped</source>
            <translation>sautée</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="203" />
            <source>to do</source>
            <translation>à faire</translation>
        </message>
    </context>
    <context>
        <name>holdfast::TaskWizard</name>
        <message>
            <location filename="../ui/wizard/run/TaskWizard.cpp" line="81" />
            <source>Something else is running</source>
            <translation>Autre chose est en cours</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/TaskWizard.cpp" line="82" />
            <source>%1. Wait until it has ended, then go on here. Nothing has been started.</source>
            <translation>%1. Attendez la fin, puis continuez ici. Rien n’a été lancé.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::TokenField</name>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="84" />
            <source>Type the code at the end by hand. Only the name can be pasted.</source>
            <translation>Saisissez le code final à la main. Seul le nom peut être collé.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="87" />
            <source>Type the text above to confirm.</source>
            <translation>Saisissez le texte ci-dessus pour confirmer.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="89" />
            <source>Characters left to type: %1</source>
            <translation>Caractères restants : %1</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="90" />
            <source>This differs from the text above.</source>
            <translation>Ce texte diffère de celui ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="131" />
            <source>Type this to confirm:</source>
            <translation>Saisissez ceci pour confirmer :</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="132" />
            <source>Confirmation text</source>
            <translation>Texte de confirmation</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="138" />
            <source>The text matches.</source>
            <translation>Le texte correspond.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ValidateDepthPage</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="55" />
            <source>Depth</source>
            <translation>Profondeur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="60" />
            <source>How far should this backup be proven?</source>
            <translation>Jusqu’où prouver cette sauvegarde ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="65" />
            <source>A validation only reads. The database is not touched.</source>
            <translation>Une validation ne fait que lire. La base n’est pas touchée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="75" />
            <source>Depth of proof</source>
            <translation>Profondeur de preuve</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="76" />
            <source>Readable to the last byte</source>
            <translation>Lisible jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="78" />
            <source>Checks signature and digest, unpacks all of it beside, and lets SQLite check the content. Takes about as long as a restore.</source>
            <translation>Contrôle signature et empreinte, décompresse tout à côté et fait contrôler le contenu par SQLite. Dure à peu près comme une restauration.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="80" />
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="82" />
            <source>Checks the signature and the digest of the whole file. Quick; does not look inside.</source>
            <translation>Contrôle la signature et l’empreinte du fichier entier. Rapide ; ne regarde pas dedans.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="85" />
            <source>The backup</source>
            <translation>La sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="91" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="95" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="95" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="96" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="97" />
            <source>Proven so far</source>
            <translation>Prouvé jusqu’ici</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ValidateDonePage</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="35" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="41" />
            <source>The backup holds</source>
            <translation>La sauvegarde tient</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="42" />
            <source>The validation was stopped</source>
            <translation>La validation a été arrêtée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="43" />
            <source>The backup could not be proven</source>
            <translation>La sauvegarde n’a pas pu être prouvée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="48" />
            <source>Nothing was changed, neither the backup nor the database.</source>
            <translation>Rien n’a été changé, ni la sauvegarde ni la base.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="63" />
            <source>What was checked</source>
            <translation>Ce qui a été contrôlé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="70" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="71" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="73" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="86" />
            <source>Validate again</source>
            <translation>Valider à nouveau</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ValidateWizard</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="26" />
            <source>Validate a backup</source>
            <translation>Valider une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="32" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="32" />
            <source>Validate the backup</source>
            <translation>Valider la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="36" />
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="37" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="37" />
            <source>Restore this backup</source>
            <translation>Restaurer cette sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="43" />
            <source>This validation</source>
            <translation>Cette validation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="44" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="45" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="46" />
            <source>Changes to the database</source>
            <translation>Changements à la base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="46" />
            <source>None: it is not touched</source>
            <translation>Aucun : elle n’est pas touchée</translation>
        </message>
    </context>
    <context>
        <name>holdfast::VerifyPage</name>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="41" />
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="46" />
            <source>Proving what is in place now</source>
            <translation>Preuve de ce qui est en place</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="51" />
            <source>The data has been put back. These checks only read.</source>
            <translation>Les données sont revenues. Ces contrôles ne font que lire.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="52" />
            <source>The data has been replaced. These checks only read.</source>
            <translation>Les données ont été remplacées. Ces contrôles ne font que lire.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="110" />
            <source>Proofs</source>
            <translation>Preuves</translation>
        </message>
    </context>
</TS>
