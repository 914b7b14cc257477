/** Event types of PLOVER (Political Language Ontology for Verifiable Event Records, draft 2.0). */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** Whether the text tells an event as a fact. Only `happened` and `planned` are told as such. */
export type RelationStatus =
  | 'happened'
  | 'planned'
  | 'possible'
  | 'called_for'
  | 'denied'
  | 'refused'
  | 'cancelled'
  | 'claimed'
  | 'hypothetical';

/** How the parties came together, where the text says so. */
export type RelationMode = 'in-person' | 'visit' | 'phone' | 'video' | 'letter' | 'multilateral';
