/** Text made safe for the content of an HTML, SVG or XML element, and for an attribute in double quotes. */
export declare const escapeMarkup: (text: string) => string;
