import { framesOf } from './verbs';

/** Verbs that blame their subject when somebody says them of it, whatever their object. */
const BLAMING =
  /^(betray|violate|breach|lie|undermine|destabilise|destabilize|provoke|threaten|ignore|abuse|mislead|deceive|escalate|endanger|meddle|interfere|exploit|cheat|sabotage|manipulate|incite|bully)$/;

/** Whom to shelter is a reproach. */
const HARBOURED =
  /^(militants?|terrorists?|rebels?|fugitives?|criminals?|gunmen|fighters|insurgents|extremists|hackers|smugglers|traffickers)$/;

/** Verbs that blame only with an object of the class, one breaks a truce and a record; no plain object, which answers for "constructor" too. */
const BLAMING_WITH: ReadonlyMap<string, RegExp> = new Map([
  [
    'break',
    /^(laws?|truces?|ceasefires?|cease-fires?|promises?|pledges?|agreements?|accords?|deals?|treat(y|ies)|pacts?|rules?|conventions?|embargo(es)?|sanctions|commitments?|obligations?|resolutions?|terms|word|vows?|norms|faith)$/,
  ],
  ['shelter', HARBOURED],
  ['harbour', HARBOURED],
  ['harbor', HARBOURED],
  [
    'fuel',
    /^(wars?|conflicts?|violence|tensions?|unrest|crisis|crises|hatred|extremism|terrorism|instability|rebellion)$/,
  ],
  [
    'sponsor',
    /^(terror|terrorism|terrorists?|militants?|attacks?|coups?|rebels?|violence|hackers|extremism)$/,
  ],
  [
    'steal',
    /^(land|territory|elections?|votes?|grain|secrets?|data|technology|money|funds|oil|assets|property|water|designs?|billions|millions)$/,
  ],
]);

/** Whether saying a verb of its subject blames it by the verb, with these heads of its object. */
export const isBlamingVerb = (verb: string, objects: readonly string[]): boolean =>
  BLAMING.test(verb) || objects.some((head) => BLAMING_WITH.get(verb)?.test(head) === true);

/** Whether a verb with these heads of its object tells an act of force or coercion. */
export const isHostileAct = (verb: string, objects: readonly string[]): boolean =>
  framesOf(verb).some(
    ({ type, slots, options }) =>
      // What these ask for is none of the objects.
      !options.has('body-from') &&
      !options.has('needs:persona') &&
      /^(ASSAULT|COERCE|MOBILIZE|THREATEN|SANCTION)$/.test(type) &&
      slots.some(
        ({ isObject, objectClass }) =>
          isObject && (objectClass ? objects.some((head) => objectClass.has(head)) : objects.length > 0),
      ),
  );

/** What somebody is threatened with: "will face [consequences]", "warned it of [retaliation]". */
export const isThreatened = (noun: string): boolean =>
  /^(consequences?|retaliation|reprisals?|retribution|revenge|response|punishment|sanctions?|tariffs?|penalt(y|ies)|strikes?|war|attacks?|action|force|wrath|fury|price|ruin|destruction|isolation|measures|countermeasures|expulsion|hell|annihilation|escalation|costs)$/.test(
    noun,
  );

/** Whom or what forces fight or seize by right, so that telling of it blames nobody: "killed [insurgents]", "seized [hashish]". */
export const isOutlawed = (noun: string): boolean =>
  HARBOURED.test(noun) ||
  /^(suspects?|pirates|bandits|attackers|assailants|drugs|hashish|heroin|cocaine|opium|narcotics|weapons|arms|explosives|contraband|ammunition)$/.test(
    noun,
  );
