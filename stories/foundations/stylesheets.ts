/** Every rule of the library in the loaded stylesheets, nested rules included. */
export function libraryRules(): CSSRule[] {
  const found: CSSRule[] = [];
  const walk = (rules: CSSRuleList, inLibrary: boolean) => {
    for (const rule of rules) {
      const ours =
        inLibrary || (rule instanceof CSSLayerBlockRule && /^clinic(\.|$)/.test(rule.name));
      if (ours) found.push(rule);
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList, ours);
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      walk(sheet.cssRules, false);
    } catch {
      // A stylesheet of another origin cannot be read, and is not the library's.
    }
  }
  return found;
}

/** A rule's own declarations, with its selector. */
export function libraryDeclarations(properties: RegExp) {
  return libraryRules().flatMap((rule) => {
    if (!(rule instanceof CSSStyleRule)) return [];
    return [...rule.style]
      .filter((property) => properties.test(property))
      .map((property) => ({
        selector: rule.selectorText,
        property,
        value: rule.style.getPropertyValue(property),
      }));
  });
}

/** The layers with the look of components and of their states, as they are in the loaded stylesheets. */
export const libraryLayers = (): CSSLayerBlockRule[] =>
  libraryRules().filter(
    (rule) => rule instanceof CSSLayerBlockRule && /^clinic\.(components|states)$/.test(rule.name),
  ) as CSSLayerBlockRule[];
