import { readCorrection } from '../../lib/corrections/schema';
import { readSettings } from '../../lib/settings/stored-settings';
import type { Correction } from '../../lib/types/corrections';
import type { Settings } from '../../lib/types/settings';

const FORMAT = 'attache-backup';

/** Settings and corrections out of a file. */
export interface Backup {
  readonly settings: Settings;
  readonly corrections: readonly Correction[];
  /** Corrections of the file that could not be read. */
  readonly unread: number;
}

/** Settings and corrections as a file (JSON). */
export function writeBackup(settings: Settings, corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, settings, corrections }, null, 2)}\n`;
}

/** Reads such a file, field by field; null where it is no such file at all. */
export function readBackup(text: string): Backup | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // Any file can be chosen; what is no JSON is none of ours.
    return null;
  }
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'format')) return null;
  const { format, settings, corrections } = given as Record<string, unknown>;
  if (format !== FORMAT) return null;
  const entries: readonly unknown[] = Array.isArray(corrections) ? corrections : [];
  const read = entries.flatMap((entry) => readCorrection(entry) ?? []);
  return { settings: readSettings(settings), corrections: read, unread: entries.length - read.length };
}
