/** A share in whole per cent that is never rounded to none or to all where it is neither. */
export function percent(count: number, of: number, language: string): string {
  const whole = of === 0 ? 0 : Math.round((100 * count) / of);
  const shown = count === 0 || count === of ? whole : Math.min(99, Math.max(1, whole));
  return (shown / 100).toLocaleString(language, { style: 'percent' });
}
