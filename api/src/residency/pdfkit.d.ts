/** The part of pdfkit that certificates are drawn with; the package brings no types of its own. */
declare module 'pdfkit' {
  interface Structure {
    add(child: Structure | (() => void)): Structure;
    end(): Structure;
  }
  interface TextOptions {
    readonly width?: number;
    readonly align?: 'left' | 'center';
    readonly continued?: boolean;
    readonly lineGap?: number;
  }
  class PDFDocument {
    constructor(options: Record<string, unknown>);
    readonly page: { readonly width: number; readonly height: number };
    x: number;
    y: number;
    on(event: 'data', listener: (chunk: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    registerFont(name: string, file: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    text(text: string, x?: number, y?: number, options?: TextOptions): this;
    widthOfString(text: string): number;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(colour?: string): this;
    stroke(): this;
    addPage(): this;
    struct(type: string, options?: Record<string, unknown> | (() => void), children?: (() => void)[]): Structure;
    addStructure(structure: Structure): this;
    markContent(tag: string, options?: Record<string, unknown>): this;
    endMarkedContent(): this;
    end(): void;
  }
  export default PDFDocument;
}
