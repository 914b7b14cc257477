import type { NoArticleReason, PageState } from '../../lib/types/page';
import type { MessageKey, Say } from '../../lib/types/wording';

interface FaceProps {
  readonly say: Say;
  readonly state: PageState;
  readonly onRead: () => void;
  readonly onSwitchOn: (() => void) | null;
  /** Has the browser show the page itself in the place of its reader view. */
  readonly onLeaveReaderView: () => void;
}

const REASONS: Record<NoArticleReason, readonly [MessageKey, MessageKey]> = {
  'not-an-article': ['state_no_article', 'state_no_article_hint'],
  'off-here': ['state_off', 'state_off_hint'],
  'not-chosen': ['state_off', 'state_not_chosen_hint'],
  'on-click': ['state_unread', 'state_on_click_hint'],
  'reader-view': ['state_reader_view', 'state_reader_view_hint'],
  'no-access': ['state_no_access', 'state_no_access_hint'],
};

/** What the sidebar shows of a page that is not read: why, and what the reader can do. Nothing of one that is. */
export function Face({ say, state, onRead, onSwitchOn, onLeaveReaderView }: FaceProps) {
  switch (state.kind) {
    case 'ready':
      return null;
    case 'reading':
      return (
        <div class="face" role="status" aria-busy="true">
          <p class="face-title">{say('state_reading')}</p>
          <div class="skeleton" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        </div>
      );
    case 'failed':
      return (
        <div class="face" role="alert">
          <p class="face-title">{say('state_failed')}</p>
          <p class="aside">{state.message}</p>
          <button type="button" onClick={onRead}>
            {say('try_again')}
          </button>
        </div>
      );
    case 'no-article': {
      const [title, hint] = REASONS[state.reason];
      return (
        <div class="face" role="status">
          <p class="face-title">{say(title)}</p>
          <p class="aside">{say(hint)}</p>
          {state.reason !== 'no-access' && (
            <div class="actions">
              {state.reason === 'reader-view' ? (
                <button type="button" onClick={onLeaveReaderView}>
                  {say('state_leave_reader_view')}
                </button>
              ) : (
                <button type="button" onClick={onRead}>
                  {say('state_read_anyway')}
                </button>
              )}
              {(state.reason === 'off-here' || state.reason === 'not-chosen') && onSwitchOn && (
                <button type="button" onClick={onSwitchOn}>
                  {say('state_switch_on')}
                </button>
              )}
            </div>
          )}
        </div>
      );
    }
  }
}
