package io.github.perfbudget.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)#?[^)]*\\)");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(ROOT::relativize)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> Stream.of("target", ".git").noneMatch(file.toString()::contains))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkOfAPageLeadsSomewhere(Path page) throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(ROOT.resolve(page)))
            .results()
            .map((MatchResult link) -> link.group(1))
            .filter(link -> !link.contains("://"))
            .toList();

    assertThat(links)
        .allSatisfy(
            link -> assertThat(ROOT.resolve(page).resolveSibling(link).normalize()).exists());
  }
}
