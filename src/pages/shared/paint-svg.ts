/** Dots of a saved picture for each pixel of the drawing, so that it prints well. */
const DENSITY = 2;

/** Draws an SVG, given its size in pixels, as a PNG. The picture is read from this page's own memory. */
export async function paintSvg(svg: string, width: number, height: number): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => {
      canvas.toBlob(done, 'image/png');
    });
  } catch {
    // A picture that is too tall for the browser's canvas.
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
