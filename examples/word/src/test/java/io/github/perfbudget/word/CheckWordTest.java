package io.github.perfbudget.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Block;
import io.github.perfbudget.io.table.Cell;
import io.github.perfbudget.io.table.Document;
import io.github.perfbudget.io.table.Paragraph;
import io.github.perfbudget.io.table.Row;
import io.github.perfbudget.io.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filings that come with the examples, as Word files. */
class CheckWordTest {

  private static final Path COUNTY = Path.of("../filings/county-2025.txt");

  @TempDir private Path directory;

  @Test
  void aWordFileIsCheckedAsItsTextIs() throws IOException {
    SourceText source = SourceText.of(Files.readAllBytes(COUNTY));
    Path word = directory.resolve("county.docx");
    Path text = directory.resolve("county.txt");
    write(Document.of(source), word);

    String findings = CheckWord.check(word, text);

    assertThat(findings).contains("county.txt:", "[plan.cumulative]", "[narrative.count]");
    assertThat(TableText.read(text).filing().projects())
        .isEqualTo(TableText.read(COUNTY).filing().projects());
  }

  @Test
  void whatIsNoWordFileIsRefused() throws IOException {
    Path broken = Files.write(directory.resolve("a.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});

    assertThatThrownBy(() -> WordText.of(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.docx cannot be read as a Word file");

    Path empty = directory.resolve("empty.docx");
    write(Document.of(SourceText.of(new byte[0])), empty);
    assertThatThrownBy(() -> WordText.of(empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("empty.docx holds no text");
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws IOException {
    Path word = directory.resolve("county.docx");
    write(Document.of(SourceText.of(Files.readAllBytes(COUNTY))), word);
    byte[] before = Files.readAllBytes(word);

    assertThatThrownBy(() -> CheckWord.check(word, word))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(word).hasBinaryContent(before);
  }

  private static void write(Document document, Path file) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (Block block : document.blocks()) {
        if (block instanceof Paragraph paragraph) {
          word.createParagraph().createRun().setText(document.source().slice(paragraph.span()));
        } else if (block instanceof Table table) {
          fill(word.createTable(), table, document.source());
        }
      }
      word.write(out);
    }
  }

  private static void fill(XWPFTable written, Table table, SourceText source) {
    written.removeRow(0);
    for (Row row : table.rows()) {
      var cells = written.createRow();
      while (!cells.getTableCells().isEmpty()) {
        cells.removeCell(0);
      }
      row.cells().forEach(cell -> fill(cells.createCell(), cell, source));
    }
  }

  private static void fill(XWPFTableCell written, Cell cell, SourceText source) {
    for (int i = 0; i < cell.paragraphs().size(); i++) {
      var paragraph = i == 0 ? written.getParagraphs().get(0) : written.addParagraph();
      paragraph.createRun().setText(source.slice(cell.paragraphs().get(i)));
    }
  }
}
