import { defineConfig, type Plugin } from "vite";

const FONT_LICENCE = "@fontsource/be-vietnam-pro/LICENSE";

/** Vite collects the licences of code, not of fonts: theirs is taken from their package. */
const fontLicence = (): Plugin => ({
  name: "font-licence",
  apply: "build",
  async generateBundle() {
    const found = await this.resolve(FONT_LICENCE);
    if (found === null) return this.error(`There is no ${FONT_LICENCE}.`);
    const source = await this.fs.readFile(found.id);
    this.emitFile({ type: "asset", fileName: "licences/fonts.txt", source });
  },
});

/** Relative addresses: the page works in any folder of a site. */
export default defineConfig({
  base: "./",
  build: { target: "es2023", license: { fileName: "licences/code.txt" } },
  plugins: [fontLicence()],
});
