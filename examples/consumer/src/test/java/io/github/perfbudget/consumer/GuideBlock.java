package io.github.perfbudget.consumer;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a guide.
 *
 * @param language what its fence says; nothing for what a program prints
 * @param lines its lines, without outer blanks
 */
record GuideBlock(String language, List<String> lines) {

  private static final String FENCE = "```";

  static List<GuideBlock> of(List<String> guide) {
    List<GuideBlock> blocks = new ArrayList<>();
    for (int i = 0; i < guide.size(); i++) {
      if (guide.get(i).startsWith(FENCE)) {
        int end = i + 1 + guide.subList(i + 1, guide.size()).indexOf(FENCE);
        blocks.add(new GuideBlock(guide.get(i).substring(3), stripped(guide.subList(i + 1, end))));
        i = end;
      }
    }
    return blocks;
  }

  static List<String> stripped(List<String> lines) {
    return lines.stream().map(String::strip).toList();
  }

  boolean isJava() {
    return language.equals("java");
  }

  boolean isOutput() {
    return language.isEmpty();
  }

  boolean standsIn(List<String> source) {
    return String.join("\n", source).contains(String.join("\n", lines));
  }
}
