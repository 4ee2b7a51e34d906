// Reads the fields of one line of a trace and says in plain words what is wrong with them, so that the reader of traces can speak of meaning only.

/** What is wrong with a trace file, and where. */
export class TraceError extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line}: ${reason}`);
    this.name = 'TraceError';
  }
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const datePattern = /^-?\d{4,6}-\d{2}-\d{2}$/;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

export class Fields {
  constructor(
    private readonly values: Record<string, unknown>,
    private readonly line: number,
  ) {}

  fail(reason: string): never {
    throw new TraceError(this.line, reason);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.values, name);
  }

  isNull(name: string): boolean {
    return this.values[name] === null;
  }

  allow(names: readonly string[]): void {
    const unknown = Object.keys(this.values).find((name) => !names.includes(name));
    if (unknown !== undefined) this.fail(`unknown field ${JSON.stringify(unknown)} (here: ${names.join(', ')})`);
  }

  private wrong(name: string, wanted: string): never {
    return this.fail(this.has(name) ? `${name} must be ${wanted}, not ${JSON.stringify(this.values[name])}` : `${name} is missing: it must be ${wanted}`);
  }

  number(name: string): number {
    const value = this.values[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : this.wrong(name, 'a number');
  }

  notNegative(name: string): number {
    const value = this.number(name);
    return value >= 0 ? value : this.wrong(name, 'a number from 0 up');
  }

  positive(name: string): number {
    const value = this.number(name);
    return value > 0 ? value : this.wrong(name, 'a number above 0');
  }

  flag(name: string): boolean {
    const value = this.values[name];
    return typeof value === 'boolean' ? value : this.wrong(name, 'true or false');
  }

  onlyTrue(name: string): true {
    return this.values[name] === true ? true : this.wrong(name, 'true');
  }

  text(name: string): string {
    const value = this.values[name];
    return typeof value === 'string' && value !== '' ? value : this.wrong(name, 'a text');
  }

  oneOf<Known extends string>(name: string, known: readonly Known[]): Known {
    return known.find((one) => one === this.values[name]) ?? this.wrong(name, `one of ${known.join(', ')}`);
  }

  instant(name: string): number {
    const text = this.text(name);
    const wallMs = instantPattern.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(wallMs) ? this.wrong(name, 'an instant such as 2026-03-10T08:00:00Z') : wallMs;
  }

  zone(name: string): string {
    const zone = this.text(name);
    return isZone(zone) ? zone : this.fail(`unknown zone ${JSON.stringify(zone)}`);
  }

  list(name: string): unknown[] {
    const value = this.values[name];
    return Array.isArray(value) ? (value as unknown[]) : this.wrong(name, 'a list');
  }

  inside(name: string): Fields {
    const value = this.values[name];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.wrong(name, 'an object');
    return new Fields(value as Record<string, unknown>, this.line);
  }

  secondsByDate(): Record<string, number> {
    for (const date of Object.keys(this.values)) {
      if (!datePattern.test(date)) this.fail(`${JSON.stringify(date)} is not a date such as 2026-03-10`);
      this.notNegative(date);
    }
    return this.values as Record<string, number>;
  }
}

export function readFields(content: string, line: number): Fields {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new TraceError(line, 'not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TraceError(line, 'not a JSON object');
  return new Fields(value as Record<string, unknown>, line);
}
