import type { Draft } from './draft';
import { mayAct, sideOf } from './parties';
import { allParties, type Scene } from './scene';
import { standingOf } from './status';

/** "A, who is in Sudland for the opening": an official who is in another's country visits it. */
export function presence(scene: Scene): Draft[] {
  return scene.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb.lemma !== 'be' || verb.form !== 'finite' || clause.object.length > 0) return [];
    const [first] = clause.phrases;
    if (first?.prep !== 'in' || first.at > clause.at + 2) return [];
    const actors = allParties(clause.subject, scene).filter(
      (party) => mayAct(party) && party.entity.kind === 'person',
    );
    const hosts = allParties(first.items, scene).filter(
      ({ entity, via }) => entity.kind === 'country' && via === 'self',
    );
    return actors.flatMap((subject) =>
      hosts
        .filter((host) => sideOf(host) !== sideOf(subject))
        .map(
          (object): Draft => ({
            type: 'CONSULT',
            cameo: '042',
            standing: standingOf(clause),
            claimers: [],
            subject,
            object,
            isSymmetric: true,
            cueFirst: verb.main.firstToken,
            cueEnd: verb.main.endToken,
            rule: 'presence:CONSULT',
            mode: 'visit',
            clause,
            from: verb.main.endToken,
            to: scene.words.at(-1)?.endToken ?? verb.main.endToken,
          }),
        ),
    );
  });
}
