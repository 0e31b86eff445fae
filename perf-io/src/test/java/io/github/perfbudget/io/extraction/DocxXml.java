package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.BlockControl;
import io.github.perfbudget.io.testkit.BodyElement;
import io.github.perfbudget.io.testkit.BodyVisitor;
import io.github.perfbudget.io.testkit.CellMerge;
import io.github.perfbudget.io.testkit.LooseBookmark;
import io.github.perfbudget.io.testkit.WordCell;
import io.github.perfbudget.io.testkit.WordParagraph;
import io.github.perfbudget.io.testkit.WordRow;
import io.github.perfbudget.io.testkit.WordTable;
import java.util.List;

/** Writes the elements of a body as WordprocessingML. */
final class DocxXml implements BodyVisitor {

  private final StringBuilder xml = new StringBuilder();
  private final DocxParts parts;

  DocxXml(DocxParts parts) {
    this.parts = parts;
  }

  String xml() {
    return xml.toString();
  }

  @Override
  public void paragraph(WordParagraph paragraph) {
    xml.append("<w:p>").append(Xml.element("w:pPr", number(paragraph), section(paragraph)));
    DocxInlineXml inlines = new DocxInlineXml(xml, parts);
    paragraph.inlines().forEach(inline -> inline.accept(inlines));
    xml.append("</w:p>");
  }

  private static String section(WordParagraph paragraph) {
    return paragraph.endsSection() ? Xml.empty("w:sectPr") : "";
  }

  private static String number(WordParagraph paragraph) {
    return paragraph
        .number()
        .map(
            style ->
                Xml.element(
                    "w:numPr",
                    Xml.empty("w:ilvl", "w:val", "0"),
                    Xml.empty("w:numId", "w:val", DocxFile.listOf(style))))
        .orElse("");
  }

  @Override
  public void table(WordTable table) {
    xml.append("<w:tbl>").append(Xml.empty("w:tblPr")).append(Xml.empty("w:tblGrid"));
    table.rows().forEach(this::row);
    xml.append("</w:tbl>");
  }

  private void row(WordRow row) {
    DocxXml inner = new DocxXml(parts);
    row.cells().forEach(inner::cell);
    String before = Integer.toString(row.gridBefore());
    String properties = Xml.element("w:trPr", Xml.empty("w:gridBefore", "w:val", before));
    String written = Xml.element("w:tr", row.gridBefore() > 0 ? properties : "", inner.xml());
    xml.append(row.inControl() ? Xml.control(written) : written);
  }

  private void cell(WordCell cell) {
    String content = of(cell.content(), parts);
    String written = Xml.element("w:tc", Xml.element("w:tcPr", span(cell), merge(cell)), content);
    xml.append(cell.inControl() ? Xml.control(written) : written);
  }

  private static String span(WordCell cell) {
    return cell.span() > 1 ? Xml.empty("w:gridSpan", "w:val", Integer.toString(cell.span())) : "";
  }

  private static String merge(WordCell cell) {
    if (cell.merge() == CellMerge.NONE) {
      return "";
    }
    return Xml.empty(cell.merge() == CellMerge.UP ? "w:vMerge" : "w:hMerge");
  }

  @Override
  public void control(BlockControl control) {
    xml.append(Xml.control(of(control.content(), parts)));
  }

  @Override
  public void bookmark(LooseBookmark bookmark) {
    xml.append(parts.bookmark(bookmark.name()));
  }

  private static String of(List<BodyElement> elements, DocxParts parts) {
    DocxXml inner = new DocxXml(parts);
    elements.forEach(element -> element.accept(inner));
    return inner.xml();
  }
}
