package org.minbar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.minbar.query.StatementQuery.Boosted;
import org.minbar.query.StatementQuery.Clause;
import org.minbar.query.StatementQuery.Fuzzy;
import org.minbar.query.StatementQuery.Occur;
import org.minbar.query.StatementQuery.Phrase;
import org.minbar.query.StatementQuery.Prefix;
import org.minbar.query.StatementQuery.Range;
import org.minbar.query.StatementQuery.Wildcard;
import org.minbar.query.StatementQuery.Word;

/** From the tree of Lucene's grammar to ours; {@link QueryScanner} has refused what cannot be. */
final class Translation {

  private Translation() {}

  static StatementQuery translate(QueryNode node) {
    return switch (node) {
      case GroupQueryNode group -> translate(group.getChild());
      case BoostQueryNode boost -> new Boosted(translate(boost.getChild()), boost.getValue());
      case ModifierQueryNode single ->
          StatementQuery.combine(List.of(clause(single, Occur.SHOULD)));
      case AndQueryNode and -> StatementQuery.combine(clauses(and, Occur.MUST));
      case BooleanQueryNode or -> StatementQuery.combine(clauses(or, Occur.SHOULD));
      case SlopQueryNode near -> phrase((FieldQueryNode) near.getChild(), near.getValue());
      case QuotedFieldQueryNode quoted -> phrase(quoted, 0);
      case FuzzyQueryNode fuzzy ->
          new Fuzzy(scope(fuzzy), fuzzy.getTextAsString(), (int) fuzzy.getSimilarity());
      case FieldQueryNode word -> word(word);
      case TermRangeQueryNode range ->
          new Range(
              scope(range.getLowerBound()),
              end(range.getLowerBound()),
              end(range.getUpperBound()),
              range.isLowerInclusive(),
              range.isUpperInclusive());
      default -> throw new IllegalStateException("unexpected part of a query: " + node);
    };
  }

  /** OR written or left out means the same, so its parts stand beside the others. */
  private static List<Clause> clauses(BooleanQueryNode node, Occur occur) {
    List<Clause> clauses = new ArrayList<>();
    for (QueryNode child : node.getChildren()) {
      if (child instanceof OrQueryNode or) {
        clauses.addAll(clauses(or, occur));
      } else {
        clauses.add(clause(child, occur));
      }
    }
    return clauses;
  }

  private static Clause clause(QueryNode node, Occur unsigned) {
    if (node instanceof ModifierQueryNode signed) {
      return switch (signed.getModifier()) {
        case MOD_REQ -> new Clause(Occur.MUST, translate(signed.getChild()));
        case MOD_NOT -> new Clause(Occur.MUST_NOT, translate(signed.getChild()));
        case MOD_NONE -> new Clause(unsigned, translate(signed.getChild()));
      };
    }
    return new Clause(unsigned, translate(node));
  }

  private static StatementQuery phrase(FieldQueryNode quoted, int slop) {
    return new Phrase(scope(quoted), quoted.getTextAsString(), slop);
  }

  private static StatementQuery word(FieldQueryNode node) {
    String text = node.getTextAsString();
    int wildcards = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean wild = text.charAt(i) == '*' || text.charAt(i) == '?';
      wildcards += wild && !UnescapedCharSequence.wasEscaped(node.getText(), i) ? 1 : 0;
    }
    if (wildcards == 0) {
      return new Word(scope(node), text);
    } else if (text.equals("*")) {
      return StatementQuery.ALL;
    } else if (wildcards == 1 && text.endsWith("*")) {
      return new Prefix(scope(node), text.substring(0, text.length() - 1));
    }
    return new Wildcard(scope(node), text);
  }

  private static Optional<String> end(FieldQueryNode node) {
    String text = node.getTextAsString();
    boolean open = text.equals("*") && !UnescapedCharSequence.wasEscaped(node.getText(), 0);
    return open ? Optional.empty() : Optional.of(text);
  }

  private static Scope scope(FieldQueryNode node) {
    return Scope.find(node.getFieldAsString()).orElse(Scope.ANYWHERE);
  }
}
