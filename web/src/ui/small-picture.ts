interface Wanted {
  sideMost: number;
  type: "image/png" | "image/jpeg";
}
const forPapers: Wanted = { sideMost: 800, type: "image/png" };
/** A face beside a line of words. */
export const forFaces: Wanted = { sideMost: 480, type: "image/jpeg" };
/** A car as it stands there. */
export const forCars: Wanted = { sideMost: 1600, type: "image/jpeg" };

/** Any picture, made no larger than what it is for. */
export async function smallPicture(file: Blob, { sideMost, type } = forPapers): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new Error("This file is no picture that the browser can read.");
  });
  const scale = Math.min(1, sideMost / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("The picture could not be read."))), type));
}
