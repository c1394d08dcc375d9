### The audit trail. Each line reads: when · who · one of these.

audit-title-server = Qui a modifié quoi : { $server }
audit-title-network = Qui a modifié quoi dans le réseau
audit-empty = Aucune modification pour l’instant.
audit-by-itself = Discord
audit-a-steward = l’équipe de Passerelle
audit-language-changed = a changé la langue du serveur : { $before } → { $after }
audit-role-changed = a changé le rôle de coordination : { $before } → { $after }
audit-role-deleted = le rôle de coordination a été supprimé
audit-answers-moved = a changé le salon des réponses aux appels : { $before } → { $after }
audit-feed-added = a ajouté { $subject }
audit-feed-changed = a modifié { $subject } : { $before } → { $after }
audit-feed-removed = a retiré { $subject }
audit-channel-deleted = un salon qui recevait les annonces a été supprimé
audit-claim-made = a demandé à représenter { $subject }
audit-claim-withdrawn = a retiré la demande de représenter { $subject }
audit-claim-confirmed = a confirmé le serveur pour { $subject }
audit-claim-refused = a refusé le serveur pour { $subject } : « { $after } »
audit-coordinator-named = a nommé { $after } à la coordination : { $subject }
audit-coordinator-removed = a retiré { $before } de la coordination : { $subject }
audit-coordinator-left = a quitté la coordination : { $subject }
audit-coordinator-shared = a accepté de partager la coordination avec { $before } : { $subject }
audit-coordinator-followed = a succédé à { $before } à la coordination : { $subject }
audit-blocked = a bloqué { $subject } : « { $after } »
audit-unblocked = a débloqué { $subject }
audit-cities-imported = a importé un tableau de villes : { $after }
audit-announcement-withdrawn = a retiré une publication de { $subject } : « { $after } »
