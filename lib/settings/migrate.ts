/** Turns stored preferences of one version into those of the next. Gets a copy that it may keep. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** `MIGRATIONS[n]` leads from version n + 1 to version n + 2; a change of the schema adds its step at the end. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings stored preferences to the newest version. What a newer Attaché wrote stays as it is: the reader may have gone
 * back a version for a day, and the fields that both know still hold.
 */
export function migrate(
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> {
  const newest = migrations.length + 1;
  let current: Record<string, unknown> = isRecord(stored) ? { ...stored } : {};
  const { version: written } = current;
  const from = Number.isInteger(written) && (written as number) > 0 ? (written as number) : newest;
  for (let version = from; version < newest; version++) current = migrations[version - 1]!({ ...current });
  return { ...current, version: Math.max(from, newest) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
