// What the figure puts on the page: a named picture, the marked muscle, its mirror image, and two stills where movement is unwelcome.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Figure } from '../../../renderer/figure/Figure';
import type { FigureProps } from '../../../renderer/figure/Figure';
import { motions } from '../../../shared/figure/motions';
import type { MotionId } from '../../../shared/figure/motions';

const base: FigureProps = {
  motion: 'floor-half-kneel',
  side: 'right',
  playing: false,
  reducedMotion: false,
  tint: 'fix',
  title: 'The name',
  description: 'What it shows',
  stillLabels: ['First', 'Second'],
};

const page = (props: Partial<FigureProps> = {}) => renderToStaticMarkup(<Figure {...base} {...props} />);
const count = (text: string, part: string) => text.split(part).length - 1;

describe('the figure', () => {
  it('is one picture with a name and a description', () => {
    const html = page();
    expect(count(html, 'role="img"')).toBe(1);
    expect(html).toMatch(/<title id="([^"]+)">The name<\/title><desc id="([^"]+)">What it shows<\/desc>/);
    const [, titleId, descriptionId] = /<title id="([^"]+)">.*?<desc id="([^"]+)">/.exec(html) ?? [];
    expect(html).toContain(`aria-labelledby="${titleId} ${descriptionId}"`);
  });

  it('draws every move from numbers that are numbers', () => {
    for (const motion of Object.keys(motions) as MotionId[]) {
      const html = page({ motion });
      expect(html, motion).not.toMatch(/NaN|Infinity|undefined/);
      expect(count(html, 'data-layer='), motion).toBeGreaterThanOrEqual(6);
    }
  });

  it('mirrors the whole picture for the left side and for no other', () => {
    expect(page({ side: 'left' })).toContain('scale(-1 1)');
    expect(page({ side: 'right' })).not.toContain('scale(-1 1)');
    expect(page({ side: 'both' })).not.toContain('scale(-1 1)');
  });

  it('marks another muscle where it is asked to, on top of everything else of the body', () => {
    const marked = page({ motion: 'seated-at-desk', marking: 'upperBack' });
    const outlineOf = (html: string) => /data-marking="0" d="([^"]+)"/.exec(html)?.[1];
    expect(count(marked, 'data-marking=')).toBe(1);
    expect(outlineOf(marked)).not.toBe(outlineOf(page({ motion: 'seated-at-desk' })));
    expect(marked.lastIndexOf('data-layer=')).toBeLessThan(marked.indexOf('data-marking='));
  });

  it('marks the muscle with its colour, an outline and its fibres', () => {
    for (const tint of ['cause', 'fix'] as const) {
      const html = page({ tint });
      expect(html).toMatch(/data-marking-halo="0" d="M[^"]+" fill="var\(--paper\)"/);
      expect(html).toMatch(new RegExp(`data-marking="0" d="M[^"]+" fill="var\\(--${tint}\\)"`));
      expect(html).toMatch(/data-fibres="0" d="M[^"]+C/);
    }
  });

  it('draws the roller before the body that lies on it, and nowhere else', () => {
    const html = page({ motion: 'roll-upper-back' });
    for (const part of ['outline', 'end', 'grooves', 'core']) expect(html).toMatch(new RegExp(`data-roller="${part}" d="M[^"]+C?`));
    expect(html.indexOf('data-roller')).toBeLessThan(html.indexOf(`data-layer="${motions['roll-upper-back'].layers.indexOf('trunk')}"`));
    expect(page()).not.toContain('data-roller');
  });

  it('shows two labelled stills with arrows where movement is unwelcome', () => {
    const html = page({ reducedMotion: true, playing: true });
    expect(count(html, 'role="img"')).toBe(2);
    expect(html).toContain('<figcaption>First</figcaption>');
    expect(html).toContain('<figcaption>Second</figcaption>');
    expect(html).toContain('data-arrow');
    expect(html).toContain('The name: Second');
  });

  it('shows the asked still alone', () => {
    const [start, end] = [page({ still: 'start' }), page({ still: 'end' })];
    expect(count(start, '<svg')).toBe(1);
    expect(start).not.toBe(end);
    expect(start).not.toContain('data-arrow');
    expect(end).toContain('data-arrow');
  });

  it('is drawn to the same scale on the same ground as the picture it stands beside', () => {
    const boxOf = (html: string) => (/viewBox="([^"]+)"/.exec(html)?.[1] ?? '').split(' ').map(Number);
    const [, topOne, widthOne, heightOne] = boxOf(page({ motion: 'stand-hip-flexor-lunge', besideMotion: 'seated-at-desk' }));
    const [, topOther, widthOther, heightOther] = boxOf(page({ motion: 'seated-at-desk', besideMotion: 'stand-hip-flexor-lunge' }));
    expect(widthOne).toBeCloseTo(widthOther ?? 0, 0);
    expect([topOne, heightOne]).toEqual([topOther, heightOther]);
    expect(boxOf(page({ motion: 'stand-hip-flexor-lunge' }))[2]).not.toBe(widthOne);
  });

  it('gives each picture on a page its own ids', () => {
    const html = renderToStaticMarkup(
      <>
        <Figure {...base} />
        <Figure {...base} />
      </>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
