import type { MediaType } from '@aim/domain/documents/file-kind';
import sharp, { type Sharp } from 'sharp';

/** Enough for an A3 scan at 600 dpi; beyond it a picture is a bomb. */
const MAX_PIXELS = 80_000_000;
const PREVIEW_SIDE = 640;

sharp.concurrency(1);
sharp.cache(false);

export interface CleanPicture {
  readonly bytes: Buffer;
  readonly preview: Buffer;
}

/**
 * Draws the picture anew: upright, without metadata, appended bytes or animation, at most `maxSide` on each side. Null when it
 * cannot be read.
 */
export async function redrawn(
  bytes: Buffer,
  mediaType: MediaType,
  maxSide: number | null,
): Promise<CleanPicture | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 }).autoOrient();
    if (maxSide !== null) picture.resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
    const clean = await encoded(picture, mediaType).toBuffer();
    const preview = sharp(clean).resize({
      width: PREVIEW_SIDE,
      height: PREVIEW_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    });
    return { bytes: clean, preview: await preview.webp({ quality: 80 }).toBuffer() };
  } catch {
    return null;
  }
}

function encoded(picture: Sharp, mediaType: MediaType): Sharp {
  if (mediaType === 'image/png') return picture.png();
  return mediaType === 'image/webp' ? picture.webp({ quality: 90 }) : picture.jpeg({ quality: 90 });
}
