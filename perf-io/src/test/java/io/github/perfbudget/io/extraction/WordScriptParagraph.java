package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.InlineControl;
import io.github.perfbudget.io.testkit.ListStyle;
import io.github.perfbudget.io.testkit.WordParagraph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a {@link WordScript}: {@code ⏎} is a line break, {@code ⇥} a tabulator, {@code
 * {page}} a page break, <code>{b:name}</code> a bookmark, <code>{f:text}</code> a footnote, <code>
 * {c:text}</code> text in a content control; {@code {1.}} in front numbers it, {@code {sect}} ends
 * a section with it.
 */
final class WordScriptParagraph {

  private static final Pattern MARK = Pattern.compile("⏎|⇥|\\{(page|sect|1\\.|[bfc]:)([^}]*)\\}");

  private WordScriptParagraph() {}

  static WordParagraph parse(String script) {
    WordParagraph.Builder paragraph = WordParagraph.builder();
    Matcher mark = MARK.matcher(script);
    int at = 0;
    while (mark.find()) {
      text(paragraph, script.substring(at, mark.start()));
      mark(paragraph, mark);
      at = mark.end();
    }
    text(paragraph, script.substring(at));
    return paragraph.build();
  }

  private static void text(WordParagraph.Builder paragraph, String text) {
    if (!text.isEmpty()) {
      paragraph.text(text);
    }
  }

  private static void mark(WordParagraph.Builder paragraph, Matcher mark) {
    String kind = mark.group(1) == null ? mark.group() : mark.group(1);
    switch (kind) {
      case "⏎" -> paragraph.softBreak();
      case "⇥" -> paragraph.tab();
      case "page" -> paragraph.pageBreak();
      case "sect" -> paragraph.endsSection();
      case "1." -> paragraph.number(ListStyle.DECIMAL);
      case "b:" -> paragraph.bookmark(mark.group(2));
      case "f:" -> paragraph.footnote(mark.group(2));
      default -> paragraph.add(new InlineControl(mark.group(2)));
    }
  }
}
