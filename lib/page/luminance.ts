/** A colour as a computed style gives it: how light (0 to 1), how opaque. */
export interface Light {
  readonly luminance: number;
  readonly alpha: number;
}

/** Null for what is no colour, or one of a form that computed styles do not give. */
export function lightOf(color: string): Light | null {
  const [, form = '', list = ''] = /^([\w-]+)\((.+)\)$/.exec(color) ?? [];
  const space = form === 'color' ? list.trim().split(/\s+/)[0] : form;
  const values = (form === 'color' ? list.replace(/^\s*\S+/, '') : list).match(/none|[-+.\de]+%?/g);
  if (!values) return null;
  const [a = 0, b = 0, c = 0, alpha = 1] = values.map(numberOf);
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { luminance: relative(a / 255, b / 255, c / 255), alpha };
    case 'srgb':
    case 'display-p3': // near enough to tell light from dark
      return { luminance: relative(a, b, c), alpha };
    case 'oklab':
    case 'oklch':
      return { luminance: a ** 3, alpha };
    case 'lab':
    case 'lch':
      return { luminance: ((a + 16) / 116) ** 3, alpha };
    default:
      return null;
  }
}

const numberOf = (text: string): number =>
  text === 'none' ? 0 : text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);

/** Relative luminance, as WCAG 2 defines it. */
const relative = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
