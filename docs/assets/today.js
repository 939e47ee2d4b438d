// @ts-check

/** The visitor's own day, not that of Greenwich, as 2026-11-23. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
