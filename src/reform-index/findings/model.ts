/** What is wrong with the maxima of an index: codes with their facts. */
export interface IndexFindingFacts {
  /** A stated maximum is not the one that the children make. */
  readonly "reform-index/maxima-differ": {
    /** The node, or the index itself. */
    readonly id: string;
    /** As it is written. */
    readonly stated: number;
    /** As the children make it. */
    readonly computed: number;
    /** Stated minus computed. */
    readonly difference: number;
  };
}

/** What is wrong with the maxima of an index. */
export type IndexFinding = {
  readonly [Code in keyof IndexFindingFacts]: { readonly code: Code; readonly facts: IndexFindingFacts[Code] };
}[keyof IndexFindingFacts];

/** Which papers are missing: codes with their facts. */
export interface EvidenceFindingFacts {
  /** A required paper was not supplied. */
  readonly "reform-index/evidence-missing": {
    /** The criterion. */
    readonly id: string;
    /** The paper. */
    readonly evidence: string;
    /** What the paper is called. */
    readonly title: string;
  };
}

/** A paper that is missing. */
export type EvidenceFinding = {
  readonly [Code in keyof EvidenceFindingFacts]: { readonly code: Code; readonly facts: EvidenceFindingFacts[Code] };
}[keyof EvidenceFindingFacts];
