const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What draws, and nothing else. Names of SVG 2, as far as browsers know them. */
export const drawingElements = words(`
  svg g defs symbol use switch title desc metadata style
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`);

/** The attributes they may have, besides `aria-…`, `data-…` and references to a place in the same drawing. */
export const drawingAttributes = words(`
  id class style type media lang xml:lang xml:space role focusable tabindex
  version baseProfile width height viewBox preserveAspectRatio zoomAndPan enable-background
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points pathLength transform transform-origin rotate
  offset gradientUnits gradientTransform spreadMethod
  patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  markerUnits markerWidth markerHeight refX refY orient textLength lengthAdjust startOffset method spacing side
  requiredFeatures requiredExtensions systemLanguage
  filterUnits primitiveUnits filterRes in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor
  bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant scale
  xChannelSelector yChannelSelector azimuth elevation stdDeviation radius tableValues slope intercept amplitude
  exponent z specularConstant specularExponent pointsAtX pointsAtY pointsAtZ limitingConeAngle
  baseFrequency numOctaves seed stitchTiles
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-rendering cursor direction display dominant-baseline fill fill-opacity
  fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
  font-size-adjust font-stretch font-style font-variant font-variation-settings font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing
  lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity
  overflow paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-align text-anchor text-decoration text-overflow text-rendering unicode-bidi vector-effect
  visibility white-space word-spacing writing-mode`);

/** The functions that styles may call; `url` only to a place in the same drawing. */
export const styleFunctions = words(`
  url rgb rgba hsl hsla matrix matrix3d translate translatex translatey scale scalex scaley rotate skewx skewy
  calc min max clamp var blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  not is where nth-child nth-of-type icc-color`);

/** The namespaces a drawing may declare, by their prefix. What is bound to another name is not looked at. */
export const namespaces: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:svg': 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:serif': 'http://www.serif.com/',
};

/** What inside `metadata` tells about author and licence, as Inkscape writes it into a plain SVG. */
export const aboutElements = /^(?:rdf|cc|dc):[A-Za-z]+$/u;
export const aboutAttributes = words('rdf:about rdf:resource');
