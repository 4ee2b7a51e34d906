// One move in motion: the picture on the page as it begins, and over it the canvas that shows it moving.
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Motion } from '../../shared/figure/motion';
import { extentInMotion, keepPictures } from '../../shared/figure/scene';
import type { Picture, Scene } from '../../shared/figure/scene';
import { FigurePicture } from './FigurePicture';
import type { Tint } from './FigurePicture';
import { acquirePictureCanvas } from './picture-canvas';
import type { PictureCanvas } from './picture-canvas';
import { useMotion } from './use-motion';

type MovingFigureProps = {
  readonly motion: Motion;
  readonly scene: Scene;
  readonly mirrored: boolean;
  readonly tint: Tint;
  readonly playing: boolean;
  readonly fromSeconds: number;
  readonly title: string;
  readonly description: string;
};

/** For one motion: another one needs a new key, or it would go on from a picture of this one. */
export function MovingFigure({ motion, scene, mirrored, tint, playing, fromSeconds, title, description }: MovingFigureProps) {
  const pictureOf = useMemo(() => keepPictures(motion, scene.view), [motion, scene]);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<PictureCanvas | null>(null);
  const shown = useRef<Picture | null>(null);

  const show = useCallback(
    (picture: Picture): void => {
      shown.current = picture;
      if (!frame.current) return;
      canvas.current ??= acquirePictureCanvas(frame.current, extentInMotion(motion, scene.view));
      canvas.current.show(picture);
    },
    [motion, scene],
  );

  // A canvas knows the side and the colours of the picture that it was laid over.
  useLayoutEffect(() => {
    if (shown.current) show(shown.current);
    return () => {
      canvas.current?.release();
      canvas.current = null;
    };
  }, [show, mirrored, tint]);

  const first = useMotion(motion, { playing, fromSeconds, draw: (picture) => show(pictureOf(picture)) });
  return (
    <div className="figure-frame" ref={frame}>
      <FigurePicture motion={motion} scene={scene} moment={first} mirrored={mirrored} tint={tint} title={title} description={description} />
    </div>
  );
}
