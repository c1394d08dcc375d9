### The audit trail. Each line reads: when · who · one of these.

audit-title-server = Who changed what in { $server }
audit-title-network = Who changed what in the network
audit-empty = Nothing has been changed yet.
audit-by-itself = Discord
audit-a-steward = a steward
audit-language-changed = changed the server's language: { $before } → { $after }
audit-role-changed = changed the coordinators' role: { $before } → { $after }
audit-role-deleted = the coordinators' role was deleted
audit-answers-moved = changed where answers to calls arrive: { $before } → { $after }
audit-feed-added = added { $subject }
audit-feed-changed = changed { $subject }: { $before } → { $after }
audit-feed-removed = removed { $subject }
audit-channel-deleted = a channel that received announcements was deleted
audit-claim-made = asked to speak for { $subject }
audit-claim-withdrawn = withdrew the request to speak for { $subject }
audit-claim-confirmed = confirmed the server for { $subject }
audit-claim-refused = refused the server for { $subject }: “{ $after }”
audit-coordinator-named = named { $after } coordinator of { $subject }
audit-coordinator-removed = removed { $before } as coordinator of { $subject }
audit-coordinator-left = stepped down as coordinator of { $subject }
audit-coordinator-shared = took up the offer of { $before } to coordinate { $subject } together
audit-coordinator-followed = took over { $subject } from { $before }
audit-blocked = blocked { $subject }: “{ $after }”
audit-unblocked = lifted the block of { $subject }
audit-cities-imported = imported a table of cities: { $after }
audit-announcement-withdrawn = withdrew what { $subject } had published: “{ $after }”
