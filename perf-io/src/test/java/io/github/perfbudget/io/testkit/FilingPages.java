package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import java.util.List;

/** Writes a filing as a document. */
final class FilingPages {

  private final Manner manner;
  private final Hand hand;
  private final WordDocument.Builder document = WordDocument.builder();

  FilingPages(Manner manner, Hand hand) {
    this.manner = manner;
    this.hand = hand;
  }

  WordDocument write(Filing filing) {
    margins(filing);
    cover(filing);
    new NarrativePages(manner, hand, this).write(filing);
    filing.declaration().ifPresent(found -> new DeclarationPages(hand, this).write(filing, found));
    if (!filing.projects().isEmpty()) {
      newPage();
      document.paragraph("第二部分").paragraph("预算项目绩效目标");
      filing.projects().forEach(this::project);
    }
    return document.build();
  }

  /** No footer below prose: nothing in the text would part the two. */
  private void margins(Filing filing) {
    if (hand.has(Habit.MARGINS)) {
      document.header(Hand.FOREIGN);
      if (filing.declaration().isPresent() || !filing.projects().isEmpty()) {
        document.footer(Hand.FOREIGN);
      }
    }
  }

  private void cover(Filing filing) {
    String year = filing.year().map(found -> found + "年").orElse("");
    document.paragraph("第一部分").paragraph(year + "部门整体绩效目标");
    filing
        .agency()
        .flatMap(agency -> agency.name())
        .ifPresent(name -> document.paragraph(name + "编制"));
  }

  private void project(Project project) {
    gap();
    boolean city = manner == Manner.CITY;
    ProjectTable table = city ? new CityTable(hand, project) : new CountyTable(hand, project);
    project
        .heading()
        .filter(heading -> !table.gluesHeading())
        .ifPresent(heading -> document.add(hand.tableHeading(heading)));
    List<WordRow> above = table.upperRows();
    List<WordRow> below = table.indicatorRows();
    if (city && !hand.has(Habit.ADJACENT_TABLES)) {
      above.addAll(below);
      document.table(new WordTable(above));
    } else {
      document.table(new WordTable(above));
      gapInTable();
      document.table(new WordTable(below));
    }
  }

  private void gapInTable() {
    if (!hand.has(Habit.ADJACENT_TABLES)) {
      document.paragraph(hand.has(Habit.LONE_SPACES) ? " " : "");
    }
  }

  FilingPages add(BodyElement element) {
    document.add(element);
    return this;
  }

  /** What stands before headings. */
  void gap() {
    if (hand.has(Habit.LONE_SPACES)) {
      document.paragraph(" ");
    }
    if (hand.has(Habit.EMPTY_PARAGRAPHS)) {
      document.paragraph("").paragraph("");
    }
  }

  private void newPage() {
    gap();
    if (hand.has(Habit.PAGE_BREAKS)) {
      add(WordParagraph.builder().pageBreak().build());
      add(WordParagraph.builder().endsSection().build());
    }
  }
}
