package io.github.perfbudget.io.internal.reading;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Block;
import io.github.perfbudget.io.table.Paragraph;
import java.util.List;

/**
 * The table of contents (目录) at the front of a filing: its entries have the words of headings, and
 * a page number behind a TAB or in a line of its own.
 */
public final class Contents {

  private static final List<String> TITLES = List.of("目录", "目次");

  private final SourceText source;
  private boolean open;
  private boolean entry;

  Contents(SourceText source) {
    this.source = source;
  }

  /** Whether a block belongs to the contents; asked of each in order, with the ones behind it. */
  boolean holds(Block block, List<Block> below) {
    String text = text(block);
    boolean title = TITLES.contains(Label.of(text));
    boolean number = entry && isPageNumber(text);
    entry = open && !title && !number && isEntry(text, below);
    open = title || number || entry;
    return open;
  }

  private boolean isEntry(String text, List<Block> below) {
    int tab = text.lastIndexOf('\t');
    return !text.isEmpty()
        && (isPageNumber(text.substring(tab + 1)) || (tab < 0 && isPageNumberNext(below)));
  }

  private boolean isPageNumberNext(List<Block> below) {
    return below.stream().limit(1).map(this::text).anyMatch(Contents::isPageNumber);
  }

  private String text(Block block) {
    return block instanceof Paragraph paragraph
        ? FieldText.ofLine(source, paragraph.span()).text()
        : "";
  }

  private static boolean isPageNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Numbering::isDigit);
  }
}
