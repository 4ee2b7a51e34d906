// Answers whether a camera is in use, by asking whoever knows on this platform; only that it is, never what it sees.
import type { OutputOf } from '../../ports/brief-program';
import type { Log } from '../../ports/log';
import type { AskSurrounding } from '../../ports/surroundings';
import { cameraStreams } from './camera-streams';
import { isInUse } from './consent-store';
import { pipewireCameraRuns } from './pipewire-camera';
import { pipewireSocket } from './pipewire-socket';
import { holdersOf, holdsOneOf, mayBeOpen, videoDevices, videoHere } from './video-devices';
import type { VideoPlace } from './video-devices';

const answerLimitMs = 1_000;
const lookLimitMs = 600;

/** They hand cameras on to others, and some versions hold them open while nobody looks. */
const brokers: readonly string[] = ['pipewire', 'wireplumber', 'pipewire-media-'];

export interface CameraPlace {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  outputOf: OutputOf;
  video?: VideoPlace;
  log: Log;
}

/** Remembers who held it last: during a call, nobody else has to be looked at again. */
function linuxCameras({ environment, video = videoHere }: CameraPlace): AskSurrounding {
  let user: string | null = null;

  return async () => {
    const devices = await videoDevices(video);
    const mayBe = await Promise.all(devices.map((device) => mayBeOpen(device, video)));
    const inQuestion = devices.filter((_, index) => mayBe[index]);
    if (inQuestion.length === 0) return false;
    if (user !== null && (await holdsOneOf(inQuestion, user, video))) return true;
    const holders = await holdersOf(inQuestion, video, lookLimitMs);
    if (holders === null) throw new Error('looking at who holds it took too long');
    user = holders.find(({ program }) => !brokers.includes(program))?.process ?? null;
    if (user !== null) return true;
    if (holders.length === 0) return false;
    const socket = pipewireSocket(environment);
    if (socket === null) throw new Error('PipeWire holds it and cannot be found');
    return pipewireCameraRuns(socket, answerLimitMs - lookLimitMs);
  };
}

export function cameraInUse(place: CameraPlace): AskSurrounding {
  const { platform, log } = place;
  const onLinux = linuxCameras(place);
  let saidWhyNot: string | null = null;

  /** Said once for each reason, not every few seconds. */
  function noteFailure(error: unknown): null {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== saidWhyNot) log(`camera: nobody can say whether it is in use: ${reason}`, 'warning');
    saidWhyNot = reason;
    return null;
  }

  async function asked(): Promise<boolean | null> {
    if (platform === 'win32') return isInUse('webcam', place, answerLimitMs);
    if (platform === 'darwin') return cameraStreams(await place.outputOf('/usr/sbin/ioreg', ['-r', '-k', 'FrontCameraStreaming', '-w', '0'], answerLimitMs));
    return platform === 'linux' ? onLinux() : null;
  }

  return () => asked().catch(noteFailure);
}
