// Reads the sound server's lists: who records, from what, and whether that is somebody at a microphone.
import type { PulseValue } from './pulse-values';

/** The version we speak, so that every list has the shape below; every server since 2011 knows it. */
export const pulseVersion = 22;
/** Stands for "none" wherever the protocol names things by number. */
export const noIndex = 0xffff_ffff;

export interface Recorder {
  /** The program that records; `noIndex` for a part of the server itself, an echo canceller for one. */
  client: number;
  /** What it records from. */
  source: number;
  resampling: string | null;
  properties: ReadonlyMap<string, string>;
  /** Opened but stopped. */
  corked: boolean;
}

/** Values of one recorder in version 22. */
const recorderLength = 18;

function valueAs<Kind extends 'number' | 'boolean'>(value: PulseValue | undefined, kind: Kind): Kind extends 'number' ? number : boolean {
  if (typeof value !== kind) throw new Error('the sound server’s list has another shape');
  return value as Kind extends 'number' ? number : boolean;
}

export function readRecorders(values: readonly PulseValue[]): Recorder[] {
  if (values.length % recorderLength !== 0) throw new Error('the sound server’s list of recorders has another shape');
  return Array.from({ length: values.length / recorderLength }, (_, index) => {
    const at = (field: number): PulseValue | undefined => values[index * recorderLength + field];
    const resampling = at(9);
    const properties = at(11);
    return {
      client: valueAs(at(3), 'number'),
      source: valueAs(at(4), 'number'),
      resampling: typeof resampling === 'string' ? resampling : null,
      properties: properties instanceof Map ? properties : new Map<string, string>(),
      corked: valueAs(at(12), 'boolean'),
    };
  });
}

/** A source that gives back what the speakers play is no microphone. */
export function isMonitor(sourceInfo: readonly PulseValue[]): boolean {
  return valueAs(sourceInfo[8], 'number') !== noIndex;
}

/** A level meter of a volume control listens to every microphone, and PipeWire's own plumbing looks like a program. */
export function mayBeSomebody({ client, resampling, properties, corked }: Recorder): boolean {
  if (corked || client === noIndex) return false;
  const meter = resampling === 'peaks' || properties.get('resample.peaks') === 'true' || properties.get('stream.monitor') === 'true';
  return !meter && properties.get('node.virtual') !== 'true';
}
