package io.github.perfbudget.io.extraction;

import io.github.perfbudget.io.testkit.BlockControl;
import io.github.perfbudget.io.testkit.BodyElement;
import io.github.perfbudget.io.testkit.Bookmark;
import io.github.perfbudget.io.testkit.CellMerge;
import io.github.perfbudget.io.testkit.DeletedText;
import io.github.perfbudget.io.testkit.HiddenText;
import io.github.perfbudget.io.testkit.Inline;
import io.github.perfbudget.io.testkit.InlineControl;
import io.github.perfbudget.io.testkit.ListStyle;
import io.github.perfbudget.io.testkit.LooseBookmark;
import io.github.perfbudget.io.testkit.Note;
import io.github.perfbudget.io.testkit.PageBreak;
import io.github.perfbudget.io.testkit.SoftBreak;
import io.github.perfbudget.io.testkit.Tabulator;
import io.github.perfbudget.io.testkit.TextBox;
import io.github.perfbudget.io.testkit.TextRun;
import io.github.perfbudget.io.testkit.WordCell;
import io.github.perfbudget.io.testkit.WordDocument;
import io.github.perfbudget.io.testkit.WordParagraph;
import io.github.perfbudget.io.testkit.WordRow;
import io.github.perfbudget.io.testkit.WordTable;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Documents of every construct, put together at random. */
final class WordDocuments {

  private WordDocuments() {}

  static Arbitrary<WordDocument> documents() {
    Arbitrary<List<WordParagraph>> margin = plainParagraphs().list().ofMaxSize(2);
    return Combinators.combine(margin, elements(2).list().ofMaxSize(6), margin)
        .as(WordDocument::new);
  }

  private static Arbitrary<BodyElement> elements(int depth) {
    Arbitrary<BodyElement> paragraph = paragraphs().map(it -> it);
    Arbitrary<BodyElement> bookmark = names().map(LooseBookmark::new);
    Arbitrary<BodyElement> control =
        simpleElements().list().ofMinSize(1).ofMaxSize(3).map(BlockControl::new);
    return depth == 0
        ? paragraph
        : Arbitraries.frequencyOf(
            Tuple.of(5, paragraph),
            Tuple.of(3, tables(depth).map(it -> it)),
            Tuple.of(1, bookmark),
            Tuple.of(1, control));
  }

  private static Arbitrary<WordTable> tables(int depth) {
    return rows(cells(elements(depth - 1))).list().ofMinSize(1).ofMaxSize(3).map(WordTable::new);
  }

  private static Arbitrary<WordRow> rows(Arbitrary<WordCell> cells) {
    Arbitrary<Boolean> inControl = Arbitraries.of(false, false, false, false, true);
    return Combinators.combine(
            cells.list().ofMinSize(1).ofMaxSize(3), Arbitraries.integers().between(0, 1), inControl)
        .as(WordRow::new);
  }

  private static Arbitrary<WordCell> cells(Arbitrary<BodyElement> content) {
    Arbitrary<List<BodyElement>> elements = content.list().ofMaxSize(3);
    Arbitrary<WordCell> plain =
        Combinators.combine(
                elements, Arbitraries.of(CellMerge.class), Arbitraries.integers().between(1, 2))
            .as((inside, merge, span) -> new WordCell(inside, merge, span, false));
    return Arbitraries.frequencyOf(Tuple.of(8, plain), Tuple.of(1, controlledCells()));
  }

  private static Arbitrary<WordCell> controlledCells() {
    Arbitrary<Inline> inlines =
        Arbitraries.oneOf(
            texts().map(TextRun::new), texts().map(HiddenText::new), names().map(Bookmark::new));
    return paragraphs(inlines)
        .map(it -> (BodyElement) it)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(inside -> new WordCell(inside, CellMerge.NONE, 1, true));
  }

  /** What was measured inside content controls. */
  private static Arbitrary<BodyElement> simpleElements() {
    Arbitrary<WordCell> cells =
        simpleParagraphs()
            .map(it -> (BodyElement) it)
            .list()
            .ofMaxSize(2)
            .map(inside -> new WordCell(inside, CellMerge.NONE, 1, false));
    return Arbitraries.oneOf(
        simpleParagraphs(), rows(cells).list().ofMinSize(1).ofMaxSize(2).map(WordTable::new));
  }

  private static Arbitrary<WordParagraph> paragraphs() {
    return paragraphs(Arbitraries.oneOf(simpleInlines(), richInlines()));
  }

  private static Arbitrary<WordParagraph> simpleParagraphs() {
    return paragraphs(simpleInlines());
  }

  private static Arbitrary<WordParagraph> plainParagraphs() {
    return texts().map(WordParagraph::of);
  }

  private static Arbitrary<WordParagraph> paragraphs(Arbitrary<Inline> inlines) {
    return Combinators.combine(
            inlines.list().ofMaxSize(4), Arbitraries.of(ListStyle.class).optional(0.2))
        .as((inside, number) -> new WordParagraph(inside, number, Optional.empty(), false));
  }

  private static Arbitrary<Inline> simpleInlines() {
    return Arbitraries.oneOf(
        texts().map(TextRun::new),
        texts().map(HiddenText::new),
        names().map(Bookmark::new),
        Arbitraries.of(new SoftBreak(), new Tabulator(), new PageBreak()));
  }

  private static Arbitrary<Inline> richInlines() {
    return Arbitraries.oneOf(
        texts().map(InlineControl::new),
        texts().map(DeletedText::new),
        Combinators.combine(Arbitraries.of(Note.Kind.class), texts()).as(Note::new),
        plainParagraphs()
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .flatMap(
                inside ->
                    Arbitraries.of(TextBox.Kind.class).map(kind -> new TextBox(kind, inside))));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("甲乙丙 \u3000\u00A0≥1%<&\"[")
        .ofMinLength(1)
        .ofMaxLength(3);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings().withChars("_Toc1").ofMinLength(1).ofMaxLength(6);
  }
}
