using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Pages;

/// <summary>A page that reads the index. Without one, the page that tells how to make it is shown instead.</summary>
internal abstract class IndexPageModel(CurrentIndex current) : PageModel
{
    private IndexLoan? loan;

    protected IndexLoan Loan => loan ?? throw new InvalidOperationException("The index is lent while a page is handled.");

    protected ProtocolIndex Index => Loan.Index;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        try
        {
            loan = current.Borrow();
        }
        catch (IndexUnavailableException)
        {
            context.Result = new RedirectResult("/samling");
        }
    }

    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        loan?.Dispose();
        loan = null;
    }
}
