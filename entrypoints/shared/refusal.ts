import type { WriteOutcome } from '../../lib/types/storage';
import type { Say } from '../../lib/types/wording';

/** Why a write was refused, in words. */
export function refusal(say: Say, outcome: Exclude<WriteOutcome, { readonly kind: 'written' }>): string {
  switch (outcome.kind) {
    case 'full':
      return say('save_full');
    case 'busy':
      return say('save_busy');
    case 'private':
      return say('save_private');
    case 'failed':
      return say('save_failed', outcome.message);
  }
}
