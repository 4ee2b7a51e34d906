// How much room something takes, as this person's system writes it: "412 kB", "3.1 MB".
const steps = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1_000 },
  { unit: 'byte', bytes: 1 },
] as const;

export function bytesText(bytes: number, locale: string = navigator.language): string {
  const { unit, bytes: step } = steps.find((one) => bytes >= one.bytes) ?? steps[2];
  const amount = bytes / step;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: amount < 10 && step > 1 ? 1 : 0 }).format(amount);
}
