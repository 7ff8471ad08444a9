import component from '../../src/tokens/component.tokens.json';
import primitive from '../../src/tokens/primitive.tokens.json';
import semantic from '../../src/tokens/semantic.tokens.json';

/** A token as in its file. An alias is written `{palette.sea.580}`. */
export interface Token {
  path: string[];
  type: string;
  value: unknown;
  description: string;
}

interface Group {
  [name: string]: unknown;
}

/** Every token in a group. A token without a type inherits its group's. */
export function tokensOf(group: Group, path: string[] = [], type = ''): Token[] {
  const own = (group.$type as string | undefined) ?? type;
  const description = (group.$description as string | undefined) ?? '';
  if ('$value' in group) return [{ path, type: own, value: group.$value, description }];
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, part]) => tokensOf(part as Group, [...path, name], own));
}

const groupsOf = (file: Group) =>
  Object.entries(file)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, group]) => ({
      name,
      description: ((group as Group).$description as string | undefined) ?? '',
      tokens: tokensOf(group as Group, [name], ''),
    }));

/** Tier 1, ramp by ramp. */
export const ramps = groupsOf(primitive.palette).map((ramp) => ({
  ...ramp,
  steps: ramp.tokens.map(({ path, value }) => ({
    step: path[1] ?? '',
    hex: (value as { hex: string }).hex,
  })),
}));

/** A color's place in the ramps: `sea 580`. */
export const namesOfColors = new Map(
  ramps.flatMap(({ name, steps }) =>
    steps.map(({ step, hex }): [string, string] => [hex, `${name} ${step}`.trim()]),
  ),
);

/** A group's heading, and the rest of its description. */
const headed = (name: string, description: string) => {
  const rest = description.replace(new RegExp(`^${name}[:.,]?\\s*(and )?`, 'i'), '');
  return {
    heading: name.charAt(0).toUpperCase() + name.slice(1),
    description: rest.charAt(0).toUpperCase() + rest.slice(1),
  };
};

/** Tier 2, by group. The group is not part of the name: `surfaces.color.canvas` is `--clinic-color-canvas`. */
export const purposes = groupsOf(semantic).map((group) => ({
  ...headed(group.name, group.description),
  tokens: group.tokens.map((token) => ({
    ...token,
    property: `--clinic-${token.path.slice(1).join('-')}`,
  })),
}));

/** The custom properties of one kind: for `space`, `--clinic-space-1` and the following. */
export const propertiesOf = (kind: string) =>
  purposes
    .flatMap(({ tokens }) => tokens)
    .filter(({ path }) => path[1] === kind)
    .map(({ path, property, description }) => ({
      name: path.slice(2).join('-'),
      property,
      description,
    }));

/** Tier 3: properties of single components. */
export const componentTokens = tokensOf(component).map((token) => ({
  ...token,
  component: token.path[0] ?? '',
  property: `--clinic-${token.path.join('-')}`,
  takes: String(token.value).replace(
    /^\{\w+\.(.*)\}$/,
    (_, rest: string) => `--clinic-${rest.replaceAll('.', '-')}`,
  ),
}));
