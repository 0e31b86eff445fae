package io.github.perfbudget.io.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.RichTextContentHandler;
import org.xml.sax.SAXException;

/** Extracts the text of .docx files with Apache Tika. */
final class Extraction {

  private Extraction() {}

  static String text(byte[] docx) throws IOException {
    return text(docx, new OfficeParserConfig());
  }

  /** Extracts with the streaming extractor. */
  static String streamedText(byte[] docx) throws IOException {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    return text(docx, config);
  }

  private static String text(byte[] docx, OfficeParserConfig config) throws IOException {
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    StringWriter text = new StringWriter();
    try (InputStream in = TikaInputStream.get(docx)) {
      new OOXMLParser()
          .parse(
              in,
              new BodyContentHandler(new RichTextContentHandler(text)),
              new Metadata(),
              context);
      return text.toString();
    } catch (SAXException | TikaException e) {
      throw new IOException("cannot extract", e);
    }
  }
}
