import type { DocumentEntity } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import { excerptOf } from '../relations/excerpt';
import { MarkedWords } from '../relations/MarkedWords';
import { sentenceAround } from './sentence-around';

interface MentionListProps {
  readonly report: PageReport;
  readonly entity: DocumentEntity;
  readonly onReveal: (mention: number) => void;
}

/** The mentions of an entity, each in its sentence; a click reveals it in the page. */
export function MentionList({ report, entity, onReveal }: MentionListProps) {
  const { text } = report.article;
  return (
    <ul class="mentions">
      {entity.mentions.map((id) => {
        const mention = report.analysis.mentions[id];
        if (!mention) return null;
        const sentence = sentenceAround(text, mention.start, mention.end);
        return (
          <li key={id}>
            <button type="button" class="sentence" data-mention={id} onClick={() => onReveal(id)}>
              <MarkedWords text={text} shown={excerptOf(text, sentence, mention)} mark={mention} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
