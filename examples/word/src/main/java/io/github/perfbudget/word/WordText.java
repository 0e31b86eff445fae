package io.github.perfbudget.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.RichTextContentHandler;
import org.xml.sax.SAXException;

/** The text of Word files. */
final class WordText {

  private WordText() {}

  /**
   * Extracts the text of a file of any version of Word.
   *
   * @param file a .docx or .doc file
   * @return its text, the cells of tables behind TABs
   * @throws IOException if the file cannot be read, or is none of Word
   */
  static String of(Path file) throws IOException {
    StringWriter text = new StringWriter();
    Metadata metadata = new Metadata();
    try (InputStream in = TikaInputStream.get(file, metadata)) {
      new AutoDetectParser()
          .parse(
              in,
              new BodyContentHandler(new RichTextContentHandler(text)),
              metadata,
              new ParseContext());
    } catch (SAXException | TikaException failure) {
      throw new IOException(file + " cannot be read as a Word file; save it anew in Word", failure);
    }
    String words = text.toString();
    if (words.isBlank()) {
      throw new IOException(file + " holds no text; expected a Word file with a filing");
    }
    return words;
  }
}
