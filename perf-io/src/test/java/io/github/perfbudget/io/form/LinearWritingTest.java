package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The work for ten times as much is no more than 10.5 times the work. */
class LinearWritingTest {

  private static final int PROJECTS = 60;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Project PROJECT =
      TableText.read(new ReadingCase("county-form").text()).filing().projects().get(0);

  @Test
  void writesInProportionToTheFiling() {
    assertLinear(count -> () -> TableText.write(filing(count), TextForm.DOCX));
  }

  @Test
  void editsInProportionToTheText() {
    assertLinear(
        count -> {
          String text = TableText.write(filing(count), TextForm.DOCX);
          Reading reading = TableText.read(SourceText.of(text, Encoding.GB18030).bytes());
          return edits(reading, count)::apply;
        });
  }

  private static Edits edits(Reading reading, int projects) {
    Edits edits = TableText.edit(reading);
    for (int i = 0; i < projects; i += projects / 10) {
      edits = edits.set(FieldPath.ROOT.field("projects").index(i).field("name"), "渠道护岸");
    }
    return edits;
  }

  private static Filing filing(int projects) {
    List<Project> copies = Collections.nCopies(projects, PROJECT);
    return Filing.builder().addAllProjects(copies).build();
  }

  private static void assertLinear(IntFunction<Runnable> work) {
    Runnable once = work.apply(PROJECTS);
    Runnable tenfold = work.apply(10 * PROJECTS);
    allocatedBy(once);
    long base = allocatedBy(once);

    assertThat(allocatedBy(tenfold)).isLessThanOrEqualTo((long) (10.5 * base));
  }

  private static long allocatedBy(Runnable work) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    work.run();
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }
}
