package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.BodyElement;
import io.github.perfbudget.io.testkit.ListStyle;
import io.github.perfbudget.io.testkit.WordDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.EndnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** Writes documents as .docx files. */
final class DocxFile {

  private final DocxParts parts = new DocxParts();
  private final XWPFDocument file;

  private DocxFile(XWPFDocument file) {
    this.file = file;
  }

  static byte[] of(WordDocument document) throws IOException {
    try (XWPFDocument file = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new DocxFile(file).add(document);
      file.write(bytes);
      return bytes.toByteArray();
    } catch (XmlException e) {
      throw new AssertionError("the XML that this class writes is well-formed", e);
    }
  }

  private void add(WordDocument document) throws XmlException {
    String body = Xml.element("w:body", xml(document.body()));
    file.getDocument()
        .setBody(
            DocumentDocument.Factory.parse(Xml.root("w:document", Stream.of(body)))
                .getDocument()
                .getBody());
    margins(document);
    numbering();
    notes();
  }

  private String xml(List<? extends BodyElement> elements) {
    DocxXml xml = new DocxXml(parts);
    elements.forEach(element -> element.accept(xml));
    return xml.xml();
  }

  private void margins(WordDocument document) throws XmlException {
    if (!document.header().isEmpty()) {
      String header = Xml.root("w:hdr", Stream.of(xml(document.header())));
      file.createHeader(HeaderFooterType.DEFAULT)
          .setHeaderFooter(HdrDocument.Factory.parse(header).getHdr());
    }
    if (!document.footer().isEmpty()) {
      String footer = Xml.root("w:ftr", Stream.of(xml(document.footer())));
      file.createFooter(HeaderFooterType.DEFAULT)
          .setHeaderFooter(FtrDocument.Factory.parse(footer).getFtr());
    }
  }

  private void notes() throws XmlException {
    if (!parts.footnotes().isEmpty()) {
      String notes = Xml.root("w:footnotes", parts.footnotes().stream());
      file.createFootnotes().setFootnotes(FootnotesDocument.Factory.parse(notes).getFootnotes());
    }
    if (!parts.endnotes().isEmpty()) {
      String notes = Xml.root("w:endnotes", parts.endnotes().stream());
      file.createEndnotes().setEndnotes(EndnotesDocument.Factory.parse(notes).getEndnotes());
    }
  }

  /** The number of the list of a style. */
  static String listOf(ListStyle style) {
    return switch (style) {
      case DECIMAL -> "1";
      case BRACKETED -> "2";
      case BULLET -> "3";
    };
  }

  private void numbering() throws XmlException {
    Stream<String> lists =
        Stream.of(
            list(ListStyle.DECIMAL, "decimal", "%1."),
            list(ListStyle.BRACKETED, "chineseCounting", "（%1）"),
            list(ListStyle.BULLET, "bullet", "\uF06C"),
            use(ListStyle.DECIMAL),
            use(ListStyle.BRACKETED),
            use(ListStyle.BULLET));
    file.createNumbering()
        .setNumbering(
            NumberingDocument.Factory.parse(Xml.root("w:numbering", lists)).getNumbering());
  }

  private static String list(ListStyle style, String format, String label) {
    return "<w:abstractNum w:abstractNumId=\""
        + listOf(style)
        + "\"><w:lvl w:ilvl=\"0\">"
        + Xml.empty("w:start", "w:val", "1")
        + Xml.empty("w:numFmt", "w:val", format)
        + Xml.empty("w:lvlText", "w:val", label)
        + "</w:lvl></w:abstractNum>";
  }

  private static String use(ListStyle style) {
    String list = Xml.empty("w:abstractNumId", "w:val", listOf(style));
    return "<w:num" + Xml.attributes("w:numId", listOf(style)) + ">" + list + "</w:num>";
  }
}
