package io.github.perfbudget.benchmarks;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.util.List;
import java.util.stream.IntStream;

/** A filing of as many projects as wanted, those of one generated filing after the other. */
final class LargeFiling {

  private LargeFiling() {}

  static Filing of(int projects) {
    List<Project> all =
        IntStream.iterate(0, index -> index + 1)
            .mapToObj(index -> FilingGenerator.filing(GeneratedTexts.seed(), index))
            .flatMap(filing -> filing.projects().stream())
            .limit(projects)
            .toList();
    return Filing.builder().year(2025).addAllProjects(all).build();
  }
}
