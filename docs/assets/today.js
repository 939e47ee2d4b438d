// @ts-check

/** The visitor's own day, not that of Greenwich, as 2026-11-23. */
export function today() {
  const now = new Date();
  // A clock may be set to any year; Python knows those of four digits.
  const year = Math.min(Math.max(now.getFullYear(), 1), 9999);
  return [String(year).padStart(4, '0'), ...[now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))].join('-');
}
