const folderOf = (name: "BROWSER_SITE" | "BROWSER_PACKAGES"): string => {
  const folder = process.env[name];
  if (folder === undefined) throw new Error(`${name} is not set: these tests run by npm run test:browser.`);
  return folder;
};

/** The built documentation, with the portal in `portal/`. */
export const siteFolder = (): string => folderOf("BROWSER_SITE");

/** A `node_modules` into which the packed package was installed. */
export const packagesFolder = (): string => folderOf("BROWSER_PACKAGES");
