package io.github.perfbudget.consumer;

import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Block;
import io.github.perfbudget.io.table.Document;
import io.github.perfbudget.io.table.Paragraph;
import io.github.perfbudget.io.table.Rest;
import io.github.perfbudget.io.table.Row;
import io.github.perfbudget.io.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The tables and lines of a text, whatever they are about. */
public final class WalkDocument {

  private WalkDocument() {}

  /**
   * Prints the size of each table and its first row, and what there is besides.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    SourceText source = SourceText.of(Files.readAllBytes(Path.of(args[0])));
    int lines = 0;
    for (Block block : Document.of(source).blocks()) {
      if (block instanceof Table table) {
        System.out.println(table.rows().size() + " rows: " + cells(source, table.rows().get(0)));
      } else if (block instanceof Paragraph) {
        lines++;
      } else if (block instanceof Rest rest) {
        System.out.println("not read from " + source.positionAt(rest.span().start()));
      }
    }
    System.out.println(lines + " lines outside of tables");
  }

  private static String cells(SourceText source, Row row) {
    return row.cells().stream()
        .map(cell -> source.slice(cell.span()).strip())
        .collect(Collectors.joining(" | "));
  }
}
