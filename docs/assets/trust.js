// @ts-check

/**
 * A host may demand that HTML, and addresses of scripts, come from a policy of the page's own. All HTML here is made by
 * the package, which escapes what a visitor types, and every address is of this site; text is still run by nobody.
 */

/** @type {{createPolicy(name: string, rules: Record<string, (text: string) => string>): void} | undefined} */
const types = Reflect.get(window, 'trustedTypes');
/** @param {string} text */
const same = (text) => text;
try {
  types?.createPolicy('default', { createHTML: same, createScriptURL: same });
} catch {
  // There is one already, or the host allows none.
}

export {};
