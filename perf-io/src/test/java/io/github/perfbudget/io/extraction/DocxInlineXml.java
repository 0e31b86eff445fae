package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.Bookmark;
import io.github.perfbudget.io.testkit.DeletedText;
import io.github.perfbudget.io.testkit.HiddenText;
import io.github.perfbudget.io.testkit.InlineControl;
import io.github.perfbudget.io.testkit.InlineVisitor;
import io.github.perfbudget.io.testkit.Note;
import io.github.perfbudget.io.testkit.PageBreak;
import io.github.perfbudget.io.testkit.SoftBreak;
import io.github.perfbudget.io.testkit.Tabulator;
import io.github.perfbudget.io.testkit.TextBox;
import io.github.perfbudget.io.testkit.TextRun;

/** Writes the inlines of a paragraph as WordprocessingML. */
final class DocxInlineXml implements InlineVisitor {

  private final StringBuilder xml;
  private final DocxParts parts;

  DocxInlineXml(StringBuilder xml, DocxParts parts) {
    this.xml = xml;
    this.parts = parts;
  }

  @Override
  public void text(TextRun run) {
    xml.append(Xml.run(Xml.text("w:t", run.text())));
  }

  @Override
  public void softBreak(SoftBreak softBreak) {
    xml.append(Xml.run(Xml.empty("w:br")));
  }

  @Override
  public void tab(Tabulator tab) {
    xml.append(Xml.run(Xml.empty("w:tab")));
  }

  @Override
  public void pageBreak(PageBreak pageBreak) {
    xml.append(Xml.run(Xml.empty("w:br", "w:type", "page")));
  }

  @Override
  public void bookmark(Bookmark bookmark) {
    xml.append(parts.bookmark(bookmark.name()));
  }

  @Override
  public void note(Note note) {
    boolean foot = note.kind() == Note.Kind.FOOTNOTE;
    String reference = foot ? "w:footnoteReference" : "w:endnoteReference";
    xml.append(Xml.run(Xml.empty(reference, "w:id", parts.add(note))));
  }

  @Override
  public void control(InlineControl control) {
    xml.append(Xml.control(Xml.run(Xml.text("w:t", control.text()))));
  }

  @Override
  public void deleted(DeletedText deleted) {
    String run = Xml.run(Xml.text("w:delText", deleted.text()));
    xml.append("<w:del w:id=\"1\" w:author=\"x\">").append(run).append("</w:del>");
  }

  @Override
  public void hidden(HiddenText hidden) {
    String format = Xml.element("w:rPr", Xml.empty("w:vanish"));
    xml.append(Xml.run(format, Xml.text("w:t", hidden.text())));
  }

  @Override
  public void box(TextBox box) {
    DocxXml inner = new DocxXml(parts);
    box.paragraphs().forEach(inner::paragraph);
    String content = Xml.element("w:txbxContent", inner.xml());
    String vml = Xml.element("w:pict", Xml.element("v:shape", Xml.element("v:textbox", content)));
    boolean drawn = box.kind() == TextBox.Kind.DRAWING;
    xml.append(Xml.run(drawn ? alternatives(drawing(content), vml) : vml));
  }

  private static String alternatives(String drawing, String vml) {
    return Xml.element(
        "mc:AlternateContent",
        "<mc:Choice Requires=\"wps\">" + drawing + "</mc:Choice>",
        Xml.element("mc:Fallback", vml));
  }

  private static String drawing(String content) {
    String shape =
        Xml.element(
            "wps:wsp",
            Xml.empty("wps:cNvSpPr"),
            Xml.empty("wps:spPr"),
            Xml.element("wps:txbx", content),
            Xml.empty("wps:bodyPr"));
    String data =
        "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
            + shape
            + "</a:graphicData>";
    return Xml.element(
        "w:drawing",
        Xml.element(
            "wp:inline",
            Xml.empty("wp:extent", "cx", "1", "cy", "1"),
            Xml.empty("wp:docPr", "id", "1", "name", "box"),
            Xml.element("a:graphic", data)));
  }
}
