### The audit trail. Each line reads: when · who · one of these.

audit-title-server = Quién modificó qué: { $server }
audit-title-network = Historial de cambios de la red
audit-empty = Aún no se ha cambiado nada.
audit-by-itself = Discord
audit-a-steward = el equipo de la red
audit-language-changed = cambió el idioma del servidor: { $before } → { $after }
audit-role-changed = cambió el rol de coordinación: { $before } → { $after }
audit-role-deleted = se eliminó el rol de coordinación
audit-answers-moved = cambió el canal de las respuestas a las convocatorias: { $before } → { $after }
audit-feed-added = añadió { $subject }
audit-feed-changed = modificó { $subject }: { $before } → { $after }
audit-feed-removed = quitó { $subject }
audit-channel-deleted = se eliminó un canal que recibía anuncios
audit-claim-made = solicitó que el servidor represente a { $subject }
audit-claim-withdrawn = retiró la solicitud de representar a { $subject }
audit-claim-confirmed = confirmó que el servidor representa a { $subject }
audit-claim-refused = rechazó que el servidor represente a { $subject }: “{ $after }”
audit-coordinator-named = nombró a { $after } para la coordinación de { $subject }
audit-coordinator-removed = retiró a { $before } de la coordinación de { $subject }
audit-coordinator-left = dejó la coordinación de { $subject }
audit-coordinator-shared = aceptó compartir con { $before } la coordinación de { $subject }
audit-coordinator-followed = tomó el relevo de { $before } en la coordinación de { $subject }
audit-blocked = aplicó un bloqueo a { $subject }: “{ $after }”
audit-unblocked = levantó el bloqueo de { $subject }
audit-cities-imported = importó una tabla de ciudades: { $after }
audit-announcement-withdrawn = retiró una publicación de { $subject }: “{ $after }”
